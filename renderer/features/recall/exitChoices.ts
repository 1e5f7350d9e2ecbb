import type { Diagram, Locale } from '../../../content/schema.ts'
import { hasPlainExit, wordedExits, wordsOf } from '../../domain/rebuild/exits.ts'
import type { BuiltLink } from '../../domain/rebuild/rebuildSitting.ts'

/** A way out of a step that can be led somewhere. */
export interface ExitChoice {
  /** As in `BuiltLink`. */
  readonly exit: number | null
  /** When it is taken; null for a way of which nothing is said. */
  readonly words: string | null
  /** It leads somewhere already and can lead to one step only. */
  readonly isTaken: boolean
}

/** The ways out of a step, those with words first. */
export function exitChoices(
  part: Diagram,
  links: readonly BuiltLink[],
  step: string,
  locale: Locale,
): readonly ExitChoice[] {
  const worded = wordedExits(part, step).map((exit) => {
    const link = part.links[exit]
    return {
      exit,
      words: (link && wordsOf(link)?.[locale]) ?? null,
      isTaken: links.some((each) => each.from === step && each.exit === exit),
    }
  })
  const plain = { exit: null, words: null, isTaken: false }
  return hasPlainExit(part, step) ? [...worded, plain] : worded
}
