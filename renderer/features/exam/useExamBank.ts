import { useAtlas } from '../../data/AtlasContext.tsx'
import { editionIn } from '../../data/editionIn.ts'
import { type QuestionBank, useQuestionBank } from '../../data/useQuestionBank.ts'
import type { Edition } from '../../domain/exam/editionOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface ExamBank extends QuestionBank {
  readonly edition: Edition
}

/** Every question, and the edition of the content that codes are made for; undefined while they are built. */
export function useExamBank(): ExamBank | undefined {
  const { locale } = useLocale()
  const atlas = useAtlas()
  const bank = useQuestionBank(locale)
  return bank && { ...bank, edition: editionIn(atlas, bank.questions) }
}
