import { randomFor } from '../random.ts'

/** Unseen questions in an order that `seed` decides; given `kindOf`, different kinds take turns. */
export function orderUnseen(
  ids: readonly string[],
  seed: number,
  kindOf?: (id: string) => string,
): string[] {
  const shuffled = shuffleBySeed(ids, seed)
  return kindOf ? takeTurns(shuffled, kindOf) : shuffled
}

/** Each id draws a place of its own, so that new content slips in without reshuffling the rest. */
const shuffleBySeed = (ids: readonly string[], seed: number): string[] =>
  ids
    .map((id) => ({ id, place: randomFor(`${seed}:${id}`)() }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** One of each kind in turn, keeping the order within a kind. */
const takeTurns = (ids: readonly string[], kindOf: (id: string) => string): string[] => {
  const turns = new Map<string, number>()
  return ids
    .map((id, place) => {
      const turn = turns.get(kindOf(id)) ?? 0
      turns.set(kindOf(id), turn + 1)
      return { id, place, turn }
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ id }) => id)
}
