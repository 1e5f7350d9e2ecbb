import type { Problem } from '../../content/problem.ts'
import type { Atlas } from '../../content/schema.ts'
import { completed } from '../domain/authoring/completed.ts'
import type { PackDraft } from '../domain/authoring/draft.ts'
import { filesOfDraft, type Making } from '../domain/authoring/filesOfDraft.ts'
import { checkPack } from './checkPack.ts'
import type { PackReading } from './PackReading.ts'

export interface DraftCheck {
  readonly reading: PackReading
  /** What is wrong with it, also where so much is missing that only a part could be checked. */
  readonly problems: readonly Problem[]
}

/**
 * Looks at a draft in the way in which its file will be looked at. Rejects with an AbortError where nobody
 * wants to know any more.
 */
export async function checkDraft(
  builtIn: Atlas,
  draft: PackDraft,
  making: Making,
  signal: AbortSignal,
): Promise<DraftCheck> {
  const look = (one: PackDraft) => checkPack({ builtIn, files: filesOfDraft(one, making) }, signal)
  const reading = await look(draft)
  if (reading.ok || draft.subjects.length === 0) return { reading, problems: told(reading) }
  // Whether the parts fit together is only looked at where each of them is whole.
  const beyond = await look(completed(draft))
  const known = new Set(told(reading).map(keyOf))
  const more = told(beyond).filter((problem) => !known.has(keyOf(problem)))
  return { reading, problems: [...told(reading), ...more] }
}

const told = (reading: PackReading): readonly Problem[] => (reading.ok ? [] : reading.problems)

const keyOf = ({ file, path }: Problem): string => JSON.stringify([file, path])
