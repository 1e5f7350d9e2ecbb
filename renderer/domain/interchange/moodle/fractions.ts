/** The shares of a mark that Moodle knows, in hundredths; any other is refused or rounded. */
export const MOODLE_FRACTIONS: readonly number[] = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
]

/** 100 shared by `count`; null where Moodle knows no such share. */
export function shareOf(count: number): number | null {
  const share = Number((100 / count).toFixed(5))
  return MOODLE_FRACTIONS.includes(share) ? share : null
}

/** What a wrong option takes away so that who ticks all of them has nothing; never more than that. */
export const penaltyShareOf = (wrongOnes: number): number =>
  -(shareOf(wrongOnes) ?? MOODLE_FRACTIONS.find((known) => known * wrongOnes <= 100) ?? 0)
