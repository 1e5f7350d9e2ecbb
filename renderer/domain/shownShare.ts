/**
 * A share of 0 to 1 in whole per cent for the eye, rounded down: only what is perfect is shown as
 * 100 %. The little extra keeps 0.29 from becoming 28 % by the error of binary fractions.
 */
export const shownShare = (share: number): number => Math.floor(share * 100 + 1e-9) / 100
