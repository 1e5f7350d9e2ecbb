/** A source of numbers in [0, 1): the same seed gives the same numbers on every machine. */
export type Random = () => number

/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923). Takes UTF-16 units in place of bytes, which is the same
 * thing for the ASCII ids it is meant for.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, ample for shuffling a few options. */
export function mulberry32(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Chance that hangs on a name: what is drawn for one id does not change when other ids come or go. */
export function randomFor(id: string): Random {
  return mulberry32(fnv1a(id))
}

/** Fisher and Yates's shuffle into a new array. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result: T[] = []
  for (const item of items) {
    const place = Math.floor(random() * (result.length + 1))
    // «Inside-out» form: the item at `place` moves to the end, the new one takes its seat.
    const seated = result[place]
    if (seated === undefined) result.push(item)
    else {
      result.push(seated)
      result[place] = item
    }
  }
  return result
}
