import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLine } from '../../../../renderer/domain/calendar/foldLine.ts'

const octets = (text: string): number => new TextEncoder().encode(text).length
const line = fc.string({ unit: fc.constantFrom(...'aб—𝄞'), maxLength: 400 })

describe('foldLine', () => {
  it('leaves a line of 75 octets whole and folds one of 76', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
  })

  it('counts octets, not letters', () => {
    expect(foldLine('ө'.repeat(38))).toBe(`${'ө'.repeat(37)}\r\n ө`)
  })

  it('tears no character, makes no line too long, and is undone by taking the folds out', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text)

        expect(folded.split('\r\n').every((each) => octets(each) <= 75)).toBe(true)
        expect(/\p{Cs}/u.test(folded)).toBe(false)
        expect(folded.replaceAll('\r\n ', '')).toBe(text)
      }),
    )
  })
})
