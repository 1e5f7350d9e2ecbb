import type { Diagram, LocalizedText } from '../../../content/schema.ts'
import { readsLike } from '../questions/reading.ts'
import { wordsOf } from './exits.ts'
import type { BuiltLink } from './rebuildSitting.ts'

/** `otherWords`: the right two steps, under the wrong condition. */
export type OwnVerdict = 'right' | 'otherWords' | 'wrong'
export type TrueVerdict = 'right' | 'otherWords' | 'missed'

export interface RebuildGrade {
  /** 0 to 1. */
  readonly score: number
  /** Of each link that the learner drew. */
  readonly own: readonly OwnVerdict[]
  /** Of each link of the part. */
  readonly truth: readonly TrueVerdict[]
}

/** What a link between the right steps is worth under the wrong condition. */
export const OTHER_WORDS_CREDIT = 0.5

/**
 * Compares the links drawn with those of the diagram:
 *
 *     score = 2 × credit / (links drawn + links of the diagram)
 *
 * where a true link found earns 1, or a half under the wrong condition. This is Dice's coefficient
 * (L. R. Dice, Ecology 26, 1945), in retrieval known as F1: the even mean of how much of the truth was
 * found and how much of what was drawn is true, so that drawing everything earns no more than
 * drawing nothing wrong. Credit goes by pairs of neighbours, not by places: who has one step wrong
 * loses the links at that step, and keeps the rest of the way. Each drawn link answers for one true link.
 */
export function gradeRebuild(part: Diagram, links: readonly BuiltLink[]): RebuildGrade {
  const truth: TrueVerdict[] = part.links.map(() => 'missed')
  const own: OwnVerdict[] = links.map(() => 'wrong')
  // Exact matches first, so that a link with the wrong words takes none from one with the right ones.
  for (const verdict of ['right', 'otherWords'] as const)
    links.forEach((link, index) => {
      if (own[index] !== 'wrong') return
      const match = part.links.findIndex(
        (each, place) =>
          truth[place] === 'missed' &&
          each.from === link.from &&
          each.to === link.to &&
          (verdict === 'otherWords' || saysTheSame(wordsOf(each), wordsOfBuilt(part, link))),
      )
      if (match < 0) return
      own[index] = verdict
      truth[match] = verdict
    })
  const count = (verdict: OwnVerdict) => own.filter((each) => each === verdict).length
  const credit = count('right') + OTHER_WORDS_CREDIT * count('otherWords')
  const total = links.length + part.links.length
  return { score: total === 0 ? 0 : (2 * credit) / total, own, truth }
}

const wordsOfBuilt = (part: Diagram, { exit }: BuiltLink): LocalizedText | undefined => {
  const link = exit === null ? undefined : part.links[exit]
  return link && wordsOf(link)
}

/** Words that cannot be told apart in some language are the same exit. */
const saysTheSame = (one: LocalizedText | undefined, other: LocalizedText | undefined): boolean =>
  one && other ? readsLike(one, other) : one === other
