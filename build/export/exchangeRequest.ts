import type { ExchangeRequest } from '../../renderer/domain/interchange/exchange.ts'
import { questionsOfSubjects } from '../../renderer/domain/interchange/questionsOfSubjects.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import { PRODUCT_NAMES } from '../../renderer/i18n/languageNames.ts'
import type { CommandRequest } from './commandFormat.ts'

/** The questions that a command asks for, and what the writers of exchange formats need besides. */
export const exchangeRequest = ({ atlas, locale, subjects }: CommandRequest): ExchangeRequest => ({
  atlas,
  locale,
  subjects,
  product: PRODUCT_NAMES[locale],
  questions: questionsOfSubjects(buildQuestionBank(atlas, locale), subjects),
})
