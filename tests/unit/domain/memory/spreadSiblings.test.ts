import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Asked } from '../../../../renderer/domain/memory/siblings.ts'
import { spreadSiblings } from '../../../../renderer/domain/memory/spreadSiblings.ts'

const asked = (claim: string, index: number): Asked => ({
  id: `${claim}${index}`,
  kind: 'choice',
  claims: [claim],
})

describe('spreadSiblings', () => {
  it('loses nothing, doubles nothing and leaves strangers in their order', () => {
    const claims = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 60 })

    fc.assert(
      fc.property(claims, (list) => {
        const questions = list.map(asked)

        const spread = spreadSiblings(questions)

        expect(spread.map(({ id }) => id).toSorted()).toEqual(
          questions.map(({ id }) => id).toSorted(),
        )
        for (const claim of new Set(list)) {
          const own = (all: readonly Asked[]) => all.filter((each) => each.claims[0] === claim)
          expect(own(spread)).toEqual(own(questions))
        }
      }),
    )
  })

  it('keeps them at least four others apart where there are enough others', () => {
    const questions = ['a', 'a', 'b', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(asked)

    const claims = spreadSiblings(questions).map((each) => each.claims[0])

    for (const claim of ['a', 'b'])
      expect(claims.lastIndexOf(claim) - claims.indexOf(claim)).toBeGreaterThan(4)
  })
})
