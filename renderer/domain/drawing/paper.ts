/** Paper sizes in CSS pixels (96 to the inch), short side first: ISO 216. */
export const PAPER_SIZES = {
  a4: [(210 / 25.4) * 96, (297 / 25.4) * 96],
  a3: [(297 / 25.4) * 96, (420 / 25.4) * 96],
} as const

export type PaperSize = keyof typeof PAPER_SIZES
export type Orientation = 'auto' | 'portrait' | 'landscape'

export interface Paper {
  readonly size: PaperSize
  readonly orientation: Orientation
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** The page, or the two pages, that a choice of paper leaves open. */
export function pagesOf({ size, orientation }: Paper): readonly PageSize[] {
  const [short, long] = PAPER_SIZES[size]
  const portrait = { width: short, height: long }
  const landscape = { width: long, height: short }
  if (orientation === 'portrait') return [portrait]
  if (orientation === 'landscape') return [landscape]
  return [portrait, landscape]
}
