import type { StepKind } from '../../../content/schema.ts'
import type { LegendWords } from '../drawing/drawLegend.ts'
import type { Missing } from './handout.ts'

/** What a hand-out says besides the content, in its own language. */
export interface HandoutWords {
  readonly product: string
  /** The article on which everything rests. */
  readonly article: string
  /** Stands for the title of a lesson without one. */
  readonly untitled: string
  readonly contents: string
  readonly comparison: string
  readonly flows: string
  readonly steps: string
  readonly question: (number: number) => string
  readonly key: string
  readonly answer: string
  readonly remarks: string
  /** «абз. 26–28, 31» */
  readonly paragraphs: (list: string) => string
  readonly silent: string
  /** Where a diagram has no step for a purpose. */
  readonly absent: string
  readonly missing: (missing: Missing) => string
  /** Heads what is said of a part some of which is gone, by its place from 1. */
  readonly partGone: (place: number) => string
  /** How an answer is given on paper. */
  readonly many: string
  readonly order: string
  readonly slots: string
  readonly labels: string
  readonly legend: LegendWords
  readonly citations: string
  /** «3-кадам, тандоо: …»: a step for who cannot see it. */
  readonly step: (number: number, kind: StepKind, title: string, actor: string) => string
  /** An arrow for who cannot see it, by the numbers of its steps. */
  readonly link: (from: number, to: number, condition: string | null) => string
}
