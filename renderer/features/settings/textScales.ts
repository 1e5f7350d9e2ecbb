/** Sizes of text that one can choose, 1 being as designed. */
export const TEXT_SCALES = [0.9, 1, 1.15, 1.3] as const

/** The next larger or smaller one; the same where there is none. */
export function nextTextScale(scale: number, change: 'larger' | 'smaller' | 'normal'): number {
  if (change === 'normal') return 1
  const next =
    change === 'larger'
      ? TEXT_SCALES.find((each) => each > scale)
      : TEXT_SCALES.findLast((each) => each < scale)
  return next ?? scale
}
