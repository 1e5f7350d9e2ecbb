import { useEffect, useReducer, useRef } from 'react'
import type { Atlas, Locale } from '../../content/schema.ts'
import type { Question } from '../domain/questions/question.ts'
import { useAtlas } from './AtlasContext.tsx'

export interface QuestionBank {
  readonly questions: readonly Question[]
  readonly byId: ReadonlyMap<string, Question>
}

/** For screens that can be drawn before the bank is there. */
export const NO_QUESTIONS: QuestionBank = { questions: [], byId: new Map() }

// Built once a language and content: every screen that needs the bank shares it.
const built = new WeakMap<Atlas, Map<Locale, QuestionBank>>()

const banksOf = (atlas: Atlas): Map<Locale, QuestionBank> => {
  const banks = built.get(atlas) ?? new Map<Locale, QuestionBank>()
  built.set(atlas, banks)
  return banks
}

/**
 * Every question in one language; undefined until they are built, which begins when the first
 * picture is on the screen. While another language is being built, the one before stays.
 */
export function useQuestionBank(locale: Locale): QuestionBank | undefined {
  const atlas = useAtlas()
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  const failure = useRef<unknown>(null)
  const latest = useRef<QuestionBank>(undefined)
  if (failure.current) throw failure.current

  const bank = banksOf(atlas).get(locale)
  latest.current = bank ?? latest.current

  useEffect(() => {
    if (bank) return
    let isWanted = true
    buildBank(atlas, locale)
      .catch((error: unknown) => {
        failure.current = error
      })
      .finally(() => isWanted && refresh())
    return () => {
      isWanted = false
    }
  }, [atlas, locale, bank])

  return latest.current
}

async function buildBank(atlas: Atlas, locale: Locale): Promise<void> {
  const { buildQuestionBank } = await import('../domain/questions/bank.ts')
  await afterNextPaint()
  const banks = banksOf(atlas)
  if (banks.has(locale)) return
  const questions = buildQuestionBank(atlas, locale)
  banks.set(locale, { questions, byId: new Map(questions.map((each) => [each.id, each])) })
}

/** A frame for the picture and a turn for it to be shown; in a hidden window there is no frame to wait for. */
const afterNextPaint = (): Promise<unknown> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
