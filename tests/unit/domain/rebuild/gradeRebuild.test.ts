import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeRebuild } from '../../../../renderer/domain/rebuild/gradeRebuild.ts'
import type { BuiltLink } from '../../../../renderer/domain/rebuild/rebuildSitting.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links 0 to 4: a→b, b→c if yes, b→d if no, c→e, d→e.
const PART = makeProcedure('d', ['a > b', 'b > c: yes', 'b > d: no', 'c > e', 'd > e'])
const TRUE_LINKS: readonly BuiltLink[] = PART.links.map(({ from, to, condition }, index) => ({
  from,
  to,
  exit: condition ? index : null,
}))

describe('gradeRebuild', () => {
  it('gives everything for the true links and nothing for none', () => {
    expect(gradeRebuild(PART, TRUE_LINKS).score).toBe(1)
    expect(gradeRebuild(PART, []).score).toBe(0)
  })

  it('is the even mean of what was found and what was drawn rightly', () => {
    const three = TRUE_LINKS.slice(0, 3)
    const grade = gradeRebuild(PART, [...three, { from: 'a', to: 'e', exit: null }])

    // Three of five found, three of four right: 2 · 3 / (5 + 4).
    expect(grade.score).toBeCloseTo(6 / 9, 12)
    expect(grade.own).toEqual(['right', 'right', 'right', 'wrong'])
    expect(grade.truth).toEqual(['right', 'right', 'right', 'missed', 'missed'])
  })

  it('gives half for the right step under the wrong condition', () => {
    const crossed = TRUE_LINKS.map((link) =>
      link.exit === null ? link : { ...link, exit: link.exit === 1 ? 2 : 1 },
    )
    const grade = gradeRebuild(PART, crossed)

    expect(grade.score).toBeCloseTo((2 * (3 + 2 * 0.5)) / 10, 12)
    expect(grade.truth).toEqual(['right', 'otherWords', 'otherWords', 'right', 'right'])
  })

  it('takes either of two exits that read the same', () => {
    const part = makeProcedure('d', ['a > b: appoints', 'a > c: appoints'])

    const grade = gradeRebuild(part, [
      { from: 'a', to: 'c', exit: 0 },
      { from: 'a', to: 'b', exit: 1 },
    ])

    expect(grade.score).toBe(1)
  })

  it('lets a link drawn twice find a true link once', () => {
    const twice: BuiltLink[] = [
      { from: 'b', to: 'c', exit: 2 },
      { from: 'b', to: 'c', exit: 1 },
    ]

    expect(gradeRebuild(PART, twice).own).toEqual(['wrong', 'right'])
  })

  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const drawn = fc.oneof(
    fc.constantFrom(...TRUE_LINKS),
    fc.record({ from: names, to: names, exit: fc.constantFrom(null, 1, 2) }),
  )
  const anyLinks = fc.uniqueArray(drawn, {
    selector: ({ from, to, exit }) => `${from} ${to} ${exit}`,
  })

  it('scores between nought and one, and one for the true links only', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { score, own } = gradeRebuild(PART, links)

        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        const isPerfect = links.length === 5 && own.every((verdict) => verdict === 'right')
        expect(score === 1).toBe(isPerfect)
      }),
    )
  })

  it('never rises when a right link is taken away, nor falls when a wrong one is', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { score, own } = gradeRebuild(PART, links)

        links.forEach((_, index) => {
          const without = gradeRebuild(
            PART,
            links.filter((_, place) => place !== index),
          ).score
          if (own[index] === 'right') expect(without).toBeLessThanOrEqual(score + 1e-12)
          if (own[index] === 'wrong') expect(without).toBeGreaterThanOrEqual(score - 1e-12)
        })
      }),
    )
  })

  it('does not depend on the order in which links were drawn', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        expect(gradeRebuild(PART, links.toReversed()).score).toBeCloseTo(
          gradeRebuild(PART, links).score,
          12,
        )
      }),
    )
  })
})
