/**
 * The letters of a code, after Douglas Crockford's base 32: no I, L, O, U. What is typed in their
 * place is understood, and so are Cyrillic letters that look like Latin ones: the keyboard in front
 * of the learner is likely to be set to Kyrgyz.
 */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  U: 'V',
  А: 'A',
  В: 'B',
  Е: 'E',
  Ё: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Ң: 'H',
  О: '0',
  Ө: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
  З: '3',
  Ѕ: 'S',
  І: '1',
}

const GROUP = 4
const BITS = 5

/** As people write it: in groups. */
export const inGroups = (values: readonly number[]): string =>
  values
    .map((value, index) => (index > 0 && index % GROUP === 0 ? '-' : '') + LETTERS.charAt(value))
    .join('')

/** The values of what was typed, its case, spaces and dashes forgiven; null where a sign cannot belong to a code. */
export function valuesIn(typed: string): readonly number[] | null {
  const signs = [...typed.normalize('NFC').toUpperCase()].filter(
    (sign) => !/[\s\p{Pd}._·]/u.test(sign),
  )
  const values = signs.map((sign) => LETTERS.indexOf(LOOK_ALIKES[sign] ?? sign))
  return values.includes(-1) ? null : values
}

/** Binary digits as values of letters, the last filled up with zeros. */
export function valuesOf(bits: string): readonly number[] {
  const filled = bits.padEnd(Math.ceil(bits.length / BITS) * BITS, '0')
  return (filled.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
}

export const bitsOf = (values: readonly number[]): string =>
  values.map((value) => value.toString(2).padStart(BITS, '0')).join('')

/** Two check letters: a plain sum and one weighted by place. Any two wrong letters show, and any two exchanged. */
export function checksOf(values: readonly number[]): readonly [number, number] {
  let plain = 0
  let weighted = 0
  for (const value of values) {
    plain ^= value
    weighted = doubled(weighted) ^ value
  }
  return [plain, doubled(weighted)]
}

/** Beyond this the weights repeat and two exchanged letters might not show. */
export const LONGEST_CHECKED = 30

/** Times x in the field of 32 elements, by the polynomial x⁵ + x² + 1. */
const doubled = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31
