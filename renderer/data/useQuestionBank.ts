import { useEffect, useReducer, useRef } from 'react'
import type { Atlas, Locale } from '../../content/schema.ts'
import type { Question } from '../domain/questions/question.ts'
import { useBankAddress, useTaught } from './AtlasContext.tsx'
import { obtainPackQuestions, obtainQuestions } from './obtainQuestions.ts'

export interface QuestionBank {
  /** What they were made of: not the atlas on the screen while those of that one are on their way. Null of none. */
  readonly atlas: Atlas | null
  readonly questions: readonly Question[]
  readonly byId: ReadonlyMap<string, Question>
  /** Those of the built-in content alone. */
  readonly builtIn: readonly Question[]
}

/** For screens that can be drawn before the bank is there. */
export const NO_QUESTIONS: QuestionBank = {
  atlas: null,
  questions: [],
  byId: new Map(),
  builtIn: [],
}

// Built once a language and content: every screen that needs the bank shares it.
const built = new WeakMap<Atlas, Map<Locale, QuestionBank>>()

const banksOf = (atlas: Atlas): Map<Locale, QuestionBank> => {
  const banks = built.get(atlas) ?? new Map<Locale, QuestionBank>()
  built.set(atlas, banks)
  return banks
}

/**
 * Every question in one language; undefined until they are there, which is seen to when the first
 * picture is on the screen. While another language or a course pack is on its way, the one before stays.
 */
export function useQuestionBank(locale: Locale): QuestionBank | undefined {
  const { atlas, builtIn } = useTaught()
  const address = useBankAddress()(locale)
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  const failure = useRef<unknown>(null)
  const latest = useRef<QuestionBank>(undefined)
  if (failure.current) throw failure.current

  const bank = banksOf(atlas).get(locale)
  latest.current = bank ?? latest.current

  useEffect(() => {
    if (bank) return
    let isWanted = true
    afterNextPaint()
      .then(() => loadQuestionBank({ atlas, builtIn, locale, address }))
      .catch((error: unknown) => {
        failure.current = error
      })
      .finally(() => isWanted && refresh())
    return () => {
      isWanted = false
    }
  }, [atlas, builtIn, locale, address, bank])

  return latest.current
}

// Several screens may ask for the same bank at once: one gets it for all.
const underWay = new WeakMap<Map<Locale, QuestionBank>, Map<Locale, Promise<QuestionBank>>>()

interface Wanted {
  readonly atlas: Atlas
  readonly builtIn: Atlas
  readonly locale: Locale
  readonly address: string | null
}

/** The same bank where no picture is waited for. */
export function loadQuestionBank(wanted: Wanted): Promise<QuestionBank> {
  const { atlas, locale } = wanted
  const banks = banksOf(atlas)
  const pending = underWay.get(banks) ?? new Map<Locale, Promise<QuestionBank>>()
  underWay.set(banks, pending)
  const known = pending.get(locale)
  if (known) return known
  const filling = fill(wanted).finally(() => pending.delete(locale))
  pending.set(locale, filling)
  return filling
}

async function fill({ atlas, builtIn, locale, address }: Wanted): Promise<QuestionBank> {
  const banks = banksOf(atlas)
  const ready = banks.get(locale)
  if (ready) return ready
  const own =
    atlas === builtIn
      ? await obtainQuestions(builtIn, locale, address)
      : (await loadQuestionBank({ atlas: builtIn, builtIn, locale, address })).questions
  const added = atlas === builtIn ? [] : await obtainPackQuestions(atlas, locale)
  const bank = bankOf(atlas, own, added)
  banks.set(locale, bank)
  return bank
}

function bankOf(
  atlas: Atlas,
  builtIn: readonly Question[],
  ofPacks: readonly Question[],
): QuestionBank {
  const questions = ofPacks.length > 0 ? [...builtIn, ...ofPacks] : builtIn
  return { atlas, questions, byId: new Map(questions.map((each) => [each.id, each])), builtIn }
}

/** A frame for the picture and a turn for it to be shown; in a hidden window there is no frame to wait for. */
const afterNextPaint = (): Promise<unknown> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
