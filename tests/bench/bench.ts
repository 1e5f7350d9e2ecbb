import type { Browser } from '@playwright/test'
import type { Figure } from './figures/figure.ts'
import type { Site } from './site/createSite.ts'

/** What a row needs in order to be measured. */
export interface Bench {
  readonly browser: Browser
  readonly site: Site
  readonly runs: number
  readonly log: (line: string) => void
}

export interface Row {
  readonly name: string
  /** What it measures, in a few words. */
  readonly says: string
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>
}

/** The program cannot be measured in this respect as it stands: a finding, not a fault of the bench. */
export class NotMeasurable extends Error {}
