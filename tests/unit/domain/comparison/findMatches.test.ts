import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, wordsOf } from '../../../../renderer/domain/comparison/findMatches.ts'
import { foldText } from '../../../../renderer/domain/foldText.ts'

const marked = (text: string, query: string) =>
  findMatches(text, wordsOf(query)).map(({ from, to }) => text.slice(from, to))

describe('findMatches', () => {
  it('finds a word in any case and with ө ү ң ё typed as their neighbours', () => {
    expect(marked('Өкмөттүн өкүлү', 'ОКМОТ')).toEqual(['Өкмөт'])
  })

  it('finds each word of the query, wherever it stands', () => {
    expect(marked('The court and the officer of the court', 'court officer')).toEqual([
      'court',
      'officer',
      'court',
    ])
  })

  it('joins places that overlap or touch', () => {
    expect(marked('abcabc', 'ab bc c')).toEqual(['abcabc'])
  })

  it('marks the right letters after one that grows when it is made small', () => {
    expect(marked('İ сот', 'сот')).toEqual(['сот'])
  })

  it('finds nothing for an empty query', () => {
    expect(marked('court', '  ')).toEqual([])
  })

  it('marks only places that read as a word of the query', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аөуүAb ') })
    const word = fc.string({ unit: fc.constantFrom(...'аоуb'), minLength: 1, maxLength: 2 })

    fc.assert(
      fc.property(text, word, (written, query) => {
        const found = marked(written, query)
        expect(found.every((part) => foldText(part).includes(query))).toBe(true)
        expect(found.length > 0).toBe(foldText(written).includes(query))
      }),
    )
  })
})
