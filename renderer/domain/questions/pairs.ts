import type { LocalizedText } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'

/** What stands in a slot, and the option that belongs there. */
export interface Pair {
  readonly slot: { readonly id: string; readonly text: LocalizedText }
  readonly option: { readonly id: string; readonly text: LocalizedText }
}

/** Slots in the order given, the options that belong there shuffled, and the explanation that tells all. */
export function slotted(
  id: string,
  pairs: readonly Pair[],
  say: (slot: string, option: string) => string = (slot, option) => `${slot} — ${option}`,
): Pick<Draft, 'slots' | 'options' | 'answer' | 'explanation'> {
  const options = [...new Map(pairs.map(({ option }) => [option.id, option])).values()]
  const shown = shuffled(options, randomFor(`${id}#shown`))
  const isInOrder = shown.every((option, index) => option === options[index])
  return {
    slots: pairs.map(({ slot }) => slot),
    // Never opposite to where it belongs all the way down.
    options: isInOrder ? [...shown.slice(1), ...shown.slice(0, 1)] : shown,
    answer: pairs.map(({ option }) => option.id),
    explanation: inEach((l) =>
      pairs
        .map(({ slot, option }) => say(slot.text[l], option.text[l]))
        .join('; ')
        .concat('.'),
    ),
  }
}

/**
 * Groups the items one by one, each into the first group that it goes with; groups that stay too
 * small are left out.
 */
export function groupedApart<T>(
  items: readonly T[],
  goTogether: (one: T, other: T) => boolean,
  least: number,
  most: number,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const item of items) {
    const home = groups.find(
      (group) => group.length < most && group.every((other) => goTogether(item, other)),
    )
    if (home) home.push(item)
    else groups.push([item])
  }
  return groups.filter((group) => group.length >= least)
}
