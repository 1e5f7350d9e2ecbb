import type { Random } from '../../../../renderer/domain/random.ts'

const LETTERS = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
}

export const SLIPS = ['insertion', 'deletion', 'substitution', 'swap'] as const
export type Slip = (typeof SLIPS)[number]

/** The word with one slip of the given sort, at a place and with a letter of chance; never the word itself. */
export function slip(word: string, sort: Slip, random: Random): string {
  const alphabet = /[a-z]/i.test(word) ? LETTERS.latin : LETTERS.cyrillic
  for (;;) {
    const at = Math.floor(random() * word.length)
    const letter = alphabet.charAt(Math.floor(random() * alphabet.length))
    const slipped = {
      insertion: word.slice(0, at) + letter + word.slice(at),
      deletion: word.slice(0, at) + word.slice(at + 1),
      substitution: word.slice(0, at) + letter + word.slice(at + 1),
      swap: word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    }[sort]
    if (slipped !== word) return slipped
  }
}
