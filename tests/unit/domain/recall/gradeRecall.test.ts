import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32, shuffled } from '../../../../renderer/domain/random.ts'
import { gradeRecall } from '../../../../renderer/domain/recall/gradeRecall.ts'
import { makeProcedure, makeStep, sameText } from '../../makers/makeAtlas.ts'

const CHAIN = makeProcedure('d', ['a > b > c > d > e'])
const BRANCHES = makeProcedure('d', ['a > b > c: yes', 'b > d: no', 'c > e'])

const grade = (
  given: string,
  { diagram = CHAIN, hinted = [] as readonly string[], hidden = [...'abcde'] } = {},
) => {
  const pairs = [...given].flatMap((title, index): [string, string][] => {
    const step = diagram.steps[index]?.id
    return step === undefined || title === '.' || !hidden.includes(step) ? [] : [[step, title]]
  })
  return gradeRecall(diagram, { hidden, placed: new Map(pairs), hinted })
}

describe('gradeRecall', () => {
  it('gives everything for a perfect answer and nothing for an empty one', () => {
    expect(grade('abcde')).toMatchObject({ score: 1, right: 5 })
    expect(grade('.....')).toMatchObject({ score: 0, right: 0 })
  })

  it('gives half for a wrong title all of whose neighbours follow as they should', () => {
    // Each title stands one place too early, and what follows it is right; the last is out of place.
    const { steps } = grade('bcdea')

    expect(steps.map(({ credit }) => credit)).toEqual([0.5, 0.5, 0.5, 0.25, 0])
  })

  it('gives part credit to two branches that have changed places', () => {
    // b→d and b→c read true, c→e does not: d in c has one true link of two, c in d its only one.
    const { steps, score } = grade('abdce', { diagram: BRANCHES })

    expect(steps.map(({ credit }) => credit)).toEqual([1, 1, 0.25, 0.5, 1])
    expect(score).toBe(3.75 / 5)
  })

  it('counts titles that were never hidden as neighbours', () => {
    expect(grade('..d..', { hidden: ['c', 'd'] }).steps[0]).toMatchObject({ credit: 0 })
    expect(grade('..dc.', { diagram: BRANCHES, hidden: ['c', 'd'] }).steps).toMatchObject([
      { verdict: 'wrong', credit: 0.25 },
      { verdict: 'wrong', credit: 0.5 },
    ])
  })

  it('gives nothing for a title that was told', () => {
    const { score, steps } = grade('a.cde', { hinted: ['b'] })

    expect(score).toBe(0.8)
    expect(steps[1]).toEqual({ step: 'b', placed: null, verdict: 'hinted', credit: 0 })
  })

  it('takes either of two titles that read the same', () => {
    const twins = { ...CHAIN, steps: CHAIN.steps.map((step) => makeStep(step.id)) }
    const steps = twins.steps.map((step) =>
      'bd'.includes(step.id) ? { ...step, title: sameText('Twin') } : step,
    )

    expect(grade('adcbe', { diagram: { ...CHAIN, steps } }).score).toBe(1)
  })

  const diagrams = fc.constantFrom(CHAIN, BRANCHES)
  const orders = fc.integer().map((seed) => shuffled([...'abcde'], mulberry32(seed)).join(''))
  const gaps = fc.subarray([0, 1, 2, 3, 4])
  const withGaps = (order: string, empty: readonly number[]) =>
    [...order].map((title, index) => (empty.includes(index) ? '.' : title)).join('')

  it('scores between nought and one, and one for the perfect answer only', () => {
    fc.assert(
      fc.property(diagrams, orders, gaps, (diagram, order, empty) => {
        const given = withGaps(order, empty)
        const { score } = grade(given, { diagram })

        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score === 1).toBe(given === 'abcde')
      }),
    )
  })

  it('never rises when a right title is taken away', () => {
    fc.assert(
      fc.property(diagrams, orders, gaps, (diagram, order, empty) => {
        const given = withGaps(order, empty)
        const before = grade(given, { diagram })

        for (const { step, verdict } of before.steps) {
          if (verdict !== 'right') continue
          const without = given.replace(step, '.')
          expect(grade(without, { diagram }).score).toBeLessThan(before.score)
        }
      }),
    )
  })
})
