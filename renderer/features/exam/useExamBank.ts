import type { Atlas } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { type QuestionBank, useQuestionBank } from '../../data/useQuestionBank.ts'
import { type Edition, editionOf } from '../../domain/exam/editionOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface ExamBank extends QuestionBank {
  readonly edition: Edition
}

// The same in every language, and too long a sum to be done twice.
const editions = new WeakMap<Atlas, Edition>()

/** Every question, and the edition of the content that codes are made for; undefined while they are built. */
export function useExamBank(): ExamBank | undefined {
  const { locale } = useLocale()
  const atlas = useAtlas()
  const bank = useQuestionBank(locale)
  if (!bank) return undefined
  const edition = editions.get(atlas) ?? editionOf(atlas, bank.questions)
  editions.set(atlas, edition)
  return { ...bank, edition }
}
