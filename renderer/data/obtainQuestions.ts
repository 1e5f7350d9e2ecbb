import type { Atlas, Locale } from '../../content/schema.ts'
import { isAddedByPack } from '../domain/questions/isAddedByPack.ts'
import { type PackedBank, unpackBank } from '../domain/questions/packedBank.ts'
import type { Question } from '../domain/questions/question.ts'
import { bankInWorker } from './bankInWorker.ts'

/** The questions as the build has worked them out, or made here where there are none to be had. */
export async function obtainQuestions(
  builtIn: Atlas,
  locale: Locale,
  address: string | null,
): Promise<readonly Question[]> {
  const ready = address === null ? null : await fetchQuestions(address)
  return ready ?? makeQuestions(builtIn, locale)
}

/**
 * What course packs add to the questions of the built-in content. Those stay what they are, down to their wrong
 * answers: of all that the whole atlas would give, only those under ids that name a pack are taken.
 */
export async function obtainPackQuestions(
  atlas: Atlas,
  locale: Locale,
): Promise<readonly Question[]> {
  const all = await bankInWorker({ atlas, locale }).catch(() => makeQuestions(atlas, locale))
  return all.filter(isAddedByPack)
}

async function makeQuestions(atlas: Atlas, locale: Locale): Promise<readonly Question[]> {
  const { buildQuestionBank } = await import('../domain/questions/bank.ts')
  return buildQuestionBank(atlas, locale)
}

async function fetchQuestions(address: string): Promise<readonly Question[] | null> {
  try {
    const response = await fetch(address)
    // Our own file, named by the edition of its content: its shape needs no proof.
    return response.ok ? unpackBank((await response.json()) as PackedBank) : null
  } catch {
    // Without them the program is slower and no poorer.
    return null
  }
}
