import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeness } from '../../../../renderer/domain/search/closeness.ts'

/** Optimal string alignment distance by its textbook matrix: the independent source. */
function alignmentDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = d[i] ?? []
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + cost,
        isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  return at(a.length, b.length)
}

/** The same answer by trying every beginning. */
function plainly(typed: string, word: string) {
  if (typed === word) return 'exact'
  if (word.startsWith(typed)) return 'prefix'
  if (typed.length >= 4 && alignmentDistance(typed, word) === 1) return 'slip'
  const beginnings = Array.from(word, (_, length) => word.slice(0, length))
  const isNear = beginnings.some((beginning) => alignmentDistance(typed, beginning) === 1)
  return typed.length >= 5 && isNear ? 'slipPrefix' : null
}

describe('closeness', () => {
  it.each([
    ['суд', 'суд', 'exact'],
    ['испол', 'исполнение', 'prefix'],
    ['исплонение', 'исполнение', 'slip'],
    ['исполнеие', 'исполнение', 'slip'],
    ['исполнеение', 'исполнение', 'slip'],
    ['испалнение', 'исполнение', 'slip'],
    ['исплон', 'исполнение', 'slipPrefix'],
    ['судя', 'судья', 'slip'],
    ['сд', 'суд', null],
    ['исплонеие', 'исполнение', null],
  ] as const)('takes %s for %s as %s', (typed, word, expected) => {
    expect(closeness(typed, word)).toBe(expected)
  })

  it('never takes one year for another', () => {
    expect(closeness('1991', '1992')).toBeNull()
  })

  it('says what the textbook says of any two words', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 8 })

    fc.assert(
      fc.property(word, word, (typed, other) => {
        expect(closeness(typed, other)).toBe(plainly(typed, other))
      }),
      { numRuns: 3000 },
    )
  })
})
