import type { Marker } from '../browser/watchPage.ts'
import type { Size } from '../graph/benchDiagrams.ts'
import { BENCH_SYSTEM } from '../graph/contentFiles.ts'

/** The place of a generated diagram in our page. */
export const placeOf = (diagram: string): string => `/explore/${BENCH_SYSTEM}/${diagram}`

/**
 * A diagram of 30 steps is drawn when all of them are; of a large one only what is in view is drawn,
 * or, seen from afar, a picture of the whole.
 */
export const markerOf = (size: Size): Marker =>
  size === 30
    ? { selector: '[data-step]', count: size }
    : { selector: '[data-step], canvas[data-overview]', count: 1 }

/** The way into a first quiz stands on the first screen only once the learner's cards have been read. */
export const TODAY: Marker = { selector: 'main a[href="#/quiz"]', count: 1 }

/** A page of `tests/bench/pages` whose script has run. */
export const READY: Marker = { selector: '#stage[data-ready]', count: 1 }
