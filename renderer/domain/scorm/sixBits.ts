const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]))

/** A whole number, not negative, in so many signs of six bits each; the largest there is where it does not fit. */
export function toSixBits(value: number, width: number): string {
  let rest = Math.min(Math.max(0, Math.floor(value)), 64 ** width - 1)
  let signs = ''
  for (let place = 0; place < width; place += 1) {
    signs = (SIGNS[rest % 64] ?? '0') + signs
    rest = Math.floor(rest / 64)
  }
  return signs
}

/** Null for what `toSixBits` has not written. */
export function fromSixBits(signs: string): number | null {
  let value = 0
  for (const sign of signs) {
    const digit = VALUES.get(sign)
    if (digit === undefined) return null
    value = value * 64 + digit
  }
  return value
}
