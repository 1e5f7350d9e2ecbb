const MINUTE_MS = 60_000
const RELOADS_PER_MINUTE = 3

/** Adds a crash (ms since the epoch) to the earlier ones, forgetting those over a minute old. */
export function addCrash(earlier: readonly number[], nowMs: number): number[] {
  return [...earlier.filter((at) => nowMs - at < MINUTE_MS), nowMs]
}

/** A page that keeps crashing is not reloaded for ever. */
export const mayReload = (recentCrashes: readonly number[]): boolean =>
  recentCrashes.length <= RELOADS_PER_MINUTE
