import type { Atlas, Locale } from '../../content/schema.ts'
import { buildQuestionBank } from '../domain/questions/bank.ts'
import type { Question } from '../domain/questions/question.ts'
import { useAtlas } from './AtlasContext.tsx'

export interface QuestionBank {
  readonly questions: readonly Question[]
  readonly byId: ReadonlyMap<string, Question>
}

// Built once a language and content: every screen that needs the bank shares it.
const built = new WeakMap<Atlas, Map<Locale, QuestionBank>>()

function bankOf(atlas: Atlas, locale: Locale): QuestionBank {
  const banks = built.get(atlas) ?? new Map<Locale, QuestionBank>()
  built.set(atlas, banks)
  const known = banks.get(locale)
  if (known) return known
  const questions = buildQuestionBank(atlas, locale)
  const bank = { questions, byId: new Map(questions.map((question) => [question.id, question])) }
  banks.set(locale, bank)
  return bank
}

/** Every question in one language. */
export const useQuestionBank = (locale: Locale): QuestionBank => bankOf(useAtlas(), locale)
