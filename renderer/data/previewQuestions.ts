import { mergePacks } from '../../content/pack/mergePacks.ts'
import type { PackContent } from '../../content/pack/PackContent.ts'
import type { Atlas, Locale } from '../../content/schema.ts'
import { isAddedByPack } from '../domain/questions/isAddedByPack.ts'
import type { Question } from '../domain/questions/question.ts'
import { bankInWorker } from './bankInWorker.ts'

interface Preview {
  readonly builtIn: Atlas
  readonly content: PackContent
  readonly locale: Locale
}

/** The questions that a pack would add, made in a worker. Rejects where they cannot be made, or on `signal`. */
export const previewQuestions = async (
  { builtIn, content, locale }: Preview,
  signal: AbortSignal,
): Promise<readonly Question[]> => {
  const atlas = mergePacks(builtIn, [content])
  return (await bankInWorker({ atlas, locale }, signal)).filter(isAddedByPack)
}
