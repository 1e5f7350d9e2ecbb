/**
 * The end of an examination is a fixed moment, but the machine's clock may be set while it is sat. So
 * time goes on by the clock that only counts (`performance.now()`), and the one on the wall is asked
 * whether it agrees.
 */

/** A moment at which both were read. */
export interface ClockReading {
  /** The clock of the examination: ms since the epoch. */
  readonly at: number
  /** The clock that only counts, ms. */
  readonly counted: number
}

/**
 * `set-back`: the wall clock was set back; time goes on as before, nobody gains any. `jumped`: much
 * more time went by on the wall than was counted: the machine slept, or its clock was set forward.
 * Which of the two cannot be known, so the time counts as gone until the learner says otherwise.
 */
export type ClockEvent =
  | { readonly kind: 'none' }
  | { readonly kind: 'set-back'; readonly byMs: number }
  | { readonly kind: 'jumped'; readonly byMs: number }

export interface ClockState {
  readonly reading: ClockReading
  /** What has to be added to the wall clock to have that of the examination. */
  readonly shiftMs: number
  readonly event: ClockEvent
}

/** Clocks that are kept right over the network move by less than this at once. */
const TOLERATED_MS = 3000

/** What the clock of the examination says now, `before` being its reading before that. */
export function readExamClock(
  before: ClockReading,
  shiftMs: number,
  wall: number,
  counted: number,
): ClockState {
  const expected = before.at + Math.max(0, counted - before.counted)
  const shown = wall + shiftMs
  const byMs = shown - expected
  if (byMs < -TOLERATED_MS) {
    return {
      reading: { at: expected, counted },
      shiftMs: expected - wall,
      event: { kind: 'set-back', byMs: -byMs },
    }
  }
  const event: ClockEvent = byMs > TOLERATED_MS ? { kind: 'jumped', byMs } : { kind: 'none' }
  return { reading: { at: Math.max(shown, before.at), counted }, shiftMs, event }
}

/**
 * The first reading after the examination was opened (again). Earlier than what was kept last it
 * cannot be: then the clock was set back meanwhile, and time goes on from there.
 */
export function openExamClock(
  { updatedAt, clockShiftMs = 0 }: { readonly updatedAt: number; readonly clockShiftMs?: number },
  wall: number,
  counted: number,
): ClockState {
  const missing = updatedAt - (wall + clockShiftMs)
  if (missing <= TOLERATED_MS) {
    const at = Math.max(wall + clockShiftMs, updatedAt)
    return { reading: { at, counted }, shiftMs: clockShiftMs, event: { kind: 'none' } }
  }
  return {
    reading: { at: updatedAt, counted },
    shiftMs: updatedAt - wall,
    event: { kind: 'set-back', byMs: missing },
  }
}

const ANNOUNCED_MINUTES = [10, 5, 1] as const

/** The mark that was passed between two readings of the time left, in minutes; null where none was. */
export function minutesToAnnounce(leftBeforeMs: number, leftMs: number): number | null {
  const passed = ANNOUNCED_MINUTES.filter(
    (minutes) => leftBeforeMs > minutes * 60_000 && leftMs <= minutes * 60_000,
  )
  return passed.at(-1) ?? null
}

/** «1:05:09», «59:03»; a second that has begun counts as left. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
