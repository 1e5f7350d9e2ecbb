import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** What the instructor chooses among; empty for all. */
export interface Wish {
  /** Id of a country or theme. */
  readonly system: string
  readonly kind: string
}

/** The questions of a wish; undefined until they are there. */
export function useAskable({ system, kind }: Wish): {
  readonly questions: readonly Question[] | undefined
  readonly byId: ReadonlyMap<string, Question>
} {
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const { questions, byId } = bank ?? NO_QUESTIONS
  const wanted = questions.filter(
    (question) =>
      (system === '' || question.system === system) && (kind === '' || question.kind === kind),
  )
  return { questions: bank && wanted, byId }
}

/** One of them by chance, another than `but` where there is another. */
export function anyOf(questions: readonly Question[], but?: string): Question | undefined {
  const others = questions.filter(({ id }) => id !== but)
  const among = others.length > 0 ? others : questions
  return among[Math.floor(Math.random() * among.length)]
}
