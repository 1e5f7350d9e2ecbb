import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../../../content/readContent.ts'
import type { Atlas } from '../../../../content/schema.ts'
import { FORM_OF } from '../../../../renderer/domain/questions/answerForm.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { courseOfExam } from '../../../../renderer/domain/scorm/courseOfExam.ts'
import { courseOfLesson } from '../../../../renderer/domain/scorm/courseOfLesson.ts'
import { courseOfSubject } from '../../../../renderer/domain/scorm/courseOfSubject.ts'
import { beginProgress } from '../../../../renderer/domain/scorm/courseProgress.ts'
import { interactionOf } from '../../../../renderer/domain/scorm/interactionOf.ts'
import type { MadeCourse } from '../../../../renderer/domain/scorm/makeCourse.ts'
import {
  LONGEST_SUSPEND_DATA,
  packProgress,
  unpackProgress,
} from '../../../../renderer/domain/scorm/packProgress.ts'
import { makeOrder } from '../exam/makeExam.ts'
import { isShapedFor, refusalOf } from './moodlePatterns.ts'

let atlas: Atlas
let questions: readonly Question[]
let byId: ReadonlyMap<string, Question>

beforeAll(async () => {
  const content = await readContent()
  if (!content.ok) throw new Error('the content has faults')
  atlas = content.atlas
  questions = buildQuestionBank(atlas, 'ky')
  byId = new Map(questions.map((each) => [each.id, each]))
})

const courseIn = (made: MadeCourse) => {
  if (!made.ok) throw new Error(made.fault)
  return made.course
}
const about = (id: string, count: number | null = 20) => {
  const subject = [...atlas.systems, ...atlas.themes].find((each) => each.id === id)
  if (!subject) throw new Error(id)
  return courseIn(courseOfSubject({ subject, questions, locale: 'ky', count, mastery: 60 }))
}
const title = { ky: 'к', ru: 'р', en: 'e' }

describe('a course', () => {
  it('of a country shows its diagrams and then asks so many questions on it', () => {
    const course = about('france')
    const kinds = course.parts.map(({ kind }) => kind)

    expect(kinds.slice(0, 4)).toEqual(['diagram', 'diagram', 'diagram', 'diagram'])
    expect(kinds.filter((kind) => kind === 'question')).toHaveLength(20)
    expect(about('france')).toEqual(course)
  })

  it('of the whole content has, with every question answered, room in what is kept for it', () => {
    const course = about('france', null)
    const answers = Object.fromEntries(
      course.parts.flatMap((part) =>
        part.kind === 'question'
          ? [[part.question, { given: byId.get(part.question)?.answer ?? [], score: 1 }]]
          : [],
      ),
    )
    const progress = { ...beginProgress('ky', 1_800_000_000), answers }

    const packed = packProgress(course, progress, byId)
    const kept = Object.values(unpackProgress(course, packed, byId)?.answers ?? {})

    expect(kept.length).toBeGreaterThan(400)
    expect(kept.every(({ score }) => score === 1)).toBe(true)
    expect(packed.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA)
  })

  it('of a lesson leaves the remarks of the instructor at home', () => {
    const lesson = {
      id: 'l',
      title: 'Сабак',
      updatedAt: 0,
      device: 'd',
      deleted: false,
      parts: [
        {
          id: 'p',
          kind: 'diagram' as const,
          remarks: 'secret words',
          subject: 'france',
          diagram: 'chambers',
          step: null,
          stepRemarks: { bureau: 'secret words' },
        },
        { id: 't', kind: 'text' as const, remarks: 'secret words', heading: 'Аты', text: 'Текст' },
        { id: 'q', kind: 'question' as const, remarks: '', question: 'gone' },
      ],
    }

    const course = courseIn(courseOfLesson({ lesson, byId, locale: 'ky', title, mastery: 60 }))

    expect(JSON.stringify(course)).not.toContain('secret')
    expect(course.title.en).toBe('Сабак')
    expect(course.parts.map(({ kind }) => kind)).toEqual(['diagram', 'text'])
  })

  it('of an examination asks what its code asks', () => {
    const order = makeOrder({ count: 12, minutes: 30, seed: 5, scope: null, kinds: null })
    const wish = { order, code: 'CODE', questions, locale: 'ru' as const, title, mastery: 60 }

    const course = courseIn(courseOfExam(wish))

    expect(course).toMatchObject({ kind: 'exam', minutes: 30, seed: 5 })
    expect(course.parts).toHaveLength(12)
  })

  it('is of another edition when another thing is asked', () => {
    expect(about('france', 20).edition).not.toBe(about('france', 10).edition)
    expect(about('france', 20).id).toBe(about('france', 10).id)
  })

  it('is none where there is nothing to study', () => {
    const lesson = { id: 'l', title: '', updatedAt: 0, device: 'd', deleted: false, parts: [] }

    expect(courseOfLesson({ lesson, byId, locale: 'ky', title, mastery: 60 })).toEqual({
      ok: false,
      fault: 'empty',
    })
  })
})

it('tells every question of the content as a learning system can read it', () => {
  const wrong = questions.flatMap((question) => {
    const { id, type, pattern, response, result } = interactionOf(question, question.answer, 1)
    const isSound =
      [
        ['id', id],
        ['type', type],
        ['result', result],
        ['student_response', response],
        ['correct_responses.0.pattern', pattern],
      ].every(([name, value]) => refusalOf(`cmi.interactions.0.${name}`, value) === null) &&
      isShapedFor(type, response) &&
      response === pattern &&
      response !== '' &&
      id === question.id
    return isSound ? [] : [question.id]
  })

  expect(wrong).toEqual([])
  expect(new Set(questions.map(({ form }) => form)).size).toBe(new Set(Object.values(FORM_OF)).size)
})
