import type { SceneItem } from '../../drawing/scene.ts'

/** A piece that no page break goes through, as wide as a column; y from its own top. Lengths in pixels. */
export interface Strip {
  readonly height: number
  readonly items: readonly SceneItem[]
  /** Room above it, which it does not need at the top of a column. */
  readonly gap: number
  /** Must not be parted from what follows: a heading from its text. */
  readonly keeps: boolean
  /** Drawn above it once more where it begins a column: the head of its table. */
  readonly head?: Strip
}

/** All of them together as long as a column lets them. */
export const together = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => ({ ...strip, keeps: index < strips.length - 1 || strip.keeps }))

/** The room above the first. */
export const withGap = (strips: readonly Strip[], gap: number): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip))

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0)
