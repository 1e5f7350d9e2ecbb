import type { Atlas } from '../../../content/schema.ts'
import { useBuiltIn } from '../../data/AtlasContext.tsx'
import { editionIn } from '../../data/editionIn.ts'
import { type QuestionBank, useQuestionBank } from '../../data/useQuestionBank.ts'
import type { Edition } from '../../domain/exam/editionOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface ExamBank extends QuestionBank {
  /** Of the built-in content: codes made for it mean the same paper everywhere. */
  readonly edition: Edition
  /** Of the content with the course packs that are on; null where there are none. */
  readonly editionWithPacks: Edition | null
}

/** Every question, and the editions of the content that codes are made for; undefined while they are built. */
export function useExamBank(): ExamBank | undefined {
  const { locale } = useLocale()
  const builtIn = useBuiltIn()
  const bank = useQuestionBank(locale)
  return bank && examBankOf(bank, builtIn)
}

export const examBankOf = (bank: QuestionBank, builtIn: Atlas): ExamBank => ({
  ...bank,
  edition: editionIn(builtIn, bank.builtIn),
  editionWithPacks:
    bank.atlas === null || bank.atlas === builtIn ? null : editionIn(bank.atlas, bank.questions),
})
