const SLOT_MS = 4 * 60 * 60 * 1000

/**
 * How many cards are to be asked in each four hours: pairs of slot (counted since 1970) and count, by
 * slot, empty ones left out. Counting the cards themselves takes ten times as long as a frame.
 */
export type DueSlots = Int32Array

export const NO_DUE_SLOTS: DueSlots = new Int32Array()

/** Reads as: no slot. Of a card that is suspended, or not there yet. */
type AskAt = number | undefined

export const slotOf = (askAt: number): number => Math.floor(askAt / SLOT_MS)

/** Milliseconds since the epoch. */
export const startOfSlot = (slot: number): number => slot * SLOT_MS

/** The counts after one card has moved. */
export const moveDue = (slots: DueSlots, from: AskAt, to: AskAt): DueSlots => {
  const left = from === undefined ? undefined : slotOf(from)
  const entered = to === undefined ? undefined : slotOf(to)
  if (left === entered) return slots
  const without = left === undefined ? slots : addTo(slots, left, -1)
  return entered === undefined ? without : addTo(without, entered, 1)
}

/** The counts of many cards at once. */
export const countDue = (times: Iterable<AskAt>): DueSlots => {
  const counts = new Map<number, number>()
  for (const askAt of times) {
    if (askAt === undefined) continue
    const slot = slotOf(askAt)
    counts.set(slot, (counts.get(slot) ?? 0) + 1)
  }
  return Int32Array.from([...counts].sort(([a], [b]) => a - b).flat())
}

/** How many cards are to be asked before a slot begins. */
export const dueBeforeSlot = (slots: DueSlots, slot: number): number => {
  let sum = 0
  for (let i = 0; i < slots.length; i += 2) {
    if ((slots[i] ?? 0) >= slot) break
    sum += slots[i + 1] ?? 0
  }
  return sum
}

const addTo = (slots: DueSlots, slot: number, step: 1 | -1): DueSlots => {
  const place = placeOf(slots, slot)
  if (slots[place] === slot) {
    const count = (slots[place + 1] ?? 0) + step
    if (count <= 0) return splice(slots, place, 2, [])
    const changed = slots.slice()
    changed[place + 1] = count
    return changed
  }
  return step < 0 ? slots : splice(slots, place, 0, [slot, 1])
}

/** Where the slot stands, or would have to. */
const placeOf = (slots: DueSlots, slot: number): number => {
  let low = 0
  let high = slots.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[2 * middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return 2 * low
}

const splice = (
  slots: DueSlots,
  place: number,
  removed: number,
  added: readonly number[],
): DueSlots => {
  const changed = new Int32Array(slots.length - removed + added.length)
  changed.set(slots.subarray(0, place))
  changed.set(added, place)
  changed.set(slots.subarray(place + removed), place + added.length)
  return changed
}
