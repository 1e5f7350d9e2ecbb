import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import type { HandoutChoices } from '../../domain/handout/handoutChoices.ts'
import { handoutOf } from '../../domain/handout/handoutOf.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import type { ComposeRequest } from './composeHandout.ts'
import { handoutWords } from './handoutWords.ts'

export type HandoutContent = ComposeRequest

/** What a lesson hands out, in words; null while the questions in that language are on their way. */
export function useHandout(lesson: Lesson, wanted: HandoutChoices): HandoutContent | null {
  const { i18n } = useTranslation()
  const atlas = useAtlas()
  const layouts = useLayouts()
  const { format, locale, key, remarks, slides, paper } = wanted
  const asks = lesson.parts.some(({ kind }) => kind === 'question')
  const bank = useQuestionBank(locale)
  const questions = asks ? bank : (bank ?? NO_QUESTIONS)
  return useMemo(() => {
    if (!questions) return null
    const choices = { format, locale, key, remarks, slides, paper }
    return {
      handout: handoutOf(lesson, atlas, questions.byId, choices),
      words: handoutWords(i18n, locale, atlas.article),
      choices,
      layouts,
    }
  }, [lesson, atlas, layouts, i18n, questions, format, locale, key, remarks, slides, paper])
}
