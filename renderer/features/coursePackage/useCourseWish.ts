import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useAtlas, useBuiltIn } from '../../data/AtlasContext.tsx'
import { findSubject } from '../../data/findInAtlas.ts'
import { useLessons } from '../../data/useLessons.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { editionOf } from '../../domain/exam/editionOf.ts'
import { type CodeFault, readExamCode } from '../../domain/exam/examCode.ts'
import { courseOfExam } from '../../domain/scorm/courseOfExam.ts'
import { courseOfLesson } from '../../domain/scorm/courseOfLesson.ts'
import { courseOfSubject } from '../../domain/scorm/courseOfSubject.ts'
import type { CourseFault, MadeCourse } from '../../domain/scorm/makeCourse.ts'

export interface CourseWish {
  readonly what: 'subject' | 'lesson' | 'exam'
  readonly subject: string
  /** Empty for the lesson that was changed last. */
  readonly lesson: string
  readonly code: string
  /** How many questions on a subject; null for all. */
  readonly count: number | null
  readonly mastery: number
}

/** Why there is no course yet. */
export type WishFault = 'loading' | 'no-lesson' | 'no-code' | CodeFault | CourseFault

export type WishedCourse =
  | Extract<MadeCourse, { ok: true }>
  | { readonly ok: false; readonly fault: WishFault }

/** What is to be studied, as it is chosen, and the course that comes of it. */
export function useCourseWish(locale: Locale) {
  const { i18n } = useTranslation('coursePackage')
  const atlas = useAtlas()
  const builtIn = useBuiltIn()
  const bank = useQuestionBank(locale)
  const lessons = useLessons()
  const [wish, setWish] = useState<CourseWish>({
    what: 'subject',
    subject: atlas.systems[0]?.id ?? '',
    lesson: '',
    code: '',
    count: 20,
    mastery: 60,
  })
  const isExam = wish.what === 'exam'
  // A long sum: only where a code has to be understood.
  const edition = useMemo(
    () => (isExam && bank ? editionOf(builtIn, bank.builtIn) : null),
    [isExam, builtIn, bank],
  )

  const made = useMemo((): WishedCourse => {
    if (!bank) return { ok: false, fault: 'loading' }
    const inAll = (key: string) => ({
      ky: i18n.t(key, { ns: 'coursePackage', lng: 'ky' }),
      ru: i18n.t(key, { ns: 'coursePackage', lng: 'ru' }),
      en: i18n.t(key, { ns: 'coursePackage', lng: 'en' }),
    })
    const { mastery } = wish
    switch (wish.what) {
      case 'subject': {
        const subject = findSubject(atlas, wish.subject)
        if (!subject) return { ok: false, fault: 'empty' }
        const { questions } = bank
        return courseOfSubject({ subject, questions, locale, count: wish.count, mastery })
      }
      case 'lesson': {
        if (!lessons) return { ok: false, fault: 'loading' }
        const lesson = lessons.find(({ id }) => id === wish.lesson) ?? lessons[0]
        if (!lesson) return { ok: false, fault: 'no-lesson' }
        const title = inAll('untitledLesson')
        return courseOfLesson({ lesson, byId: bank.byId, locale, title, mastery })
      }
      case 'exam': {
        if (wish.code.trim() === '') return { ok: false, fault: 'no-code' }
        if (!edition) return { ok: false, fault: 'loading' }
        const read = readExamCode(wish.code, edition)
        if (!read.ok) return { ok: false, fault: read.fault }
        const { order, code } = read
        const questions = bank.builtIn
        return courseOfExam({ order, code, questions, locale, title: inAll('exam'), mastery })
      }
    }
  }, [atlas, bank, edition, i18n, lessons, locale, wish])

  return {
    wish,
    change: (part: Partial<CourseWish>) => setWish((before) => ({ ...before, ...part })),
    lessons: lessons ?? [],
    made,
  }
}
