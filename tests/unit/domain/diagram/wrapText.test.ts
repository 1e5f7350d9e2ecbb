import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../../renderer/domain/diagram/wrapText.ts'

const byLetters = (text: string) => text.length

describe('wrapText', () => {
  it('evens the lines out instead of leaving a short last one', () => {
    expect(wrapText('aaaa bbbb cccc dd', 14, byLetters)).toEqual(['aaaa bbbb', 'cccc dd'])
  })

  it('breaks a word between characters only where it has no room on a line', () => {
    expect(wrapText('abcdefgh ij', 4, byLetters)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrapText('abcd efgh', 4, byLetters)).toEqual(['abcd', 'efgh'])
  })

  it('breaks a long word behind its own hyphen first', () => {
    expect(wrapText('комиссар-призёр', 10, byLetters)).toEqual(['комиссар-', 'призёр'])
  })

  it('keeps words together that a no-break space joins', () => {
    expect(wrapText('один 5\u00a0000 сом', 9, byLetters)).toEqual(['один', '5\u00a0000 сом'])
  })

  it('gives no line for an empty text', () => {
    expect(wrapText('  ', 10, byLetters)).toEqual([])
  })

  it('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'абвгдөүң-'), minLength: 1 })),
        fc.integer({ min: 1, max: 30 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, byLetters)

          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
          expect(lines.every((line) => line.length <= width)).toBe(true)
        },
      ),
    )
  })
})
