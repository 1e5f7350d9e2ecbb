import { describe, expect, it } from 'vitest'
import { listParagraphs, paragraphsOf } from '../../../../renderer/domain/drawing/citationsOf.ts'
import { makeClaim, makeProcedure } from '../../makers/makeAtlas.ts'

describe('paragraphsOf', () => {
  it('gathers what a step and the ways out of it rest on, each paragraph once', () => {
    const diagram = makeProcedure('case', ['a > b > c'])
    const links = diagram.links.map((link) => ({ ...link, claims: ['of-link'] }))
    const claims = new Map(
      [
        makeClaim('claim-a', { source: [31, 26] }),
        makeClaim('of-link', { source: [26, 40] }),
        makeClaim('claim-c', { source: [7] }),
      ].map((claim) => [claim.id, claim]),
    )

    expect(paragraphsOf({ ...diagram, links }, 'a', claims)).toEqual([26, 31, 40])
    expect(paragraphsOf({ ...diagram, links }, 'c', claims)).toEqual([7])
  })
})

describe('listParagraphs', () => {
  it.each([
    [[26], '26'],
    [[26, 27], '26, 27'],
    [[26, 27, 28], '26–28'],
    [[3, 26, 27, 28, 31, 40, 41], '3, 26–28, 31, 40, 41'],
    [[], ''],
  ])('writes %j as «%s»', (paragraphs, text) => {
    expect(listParagraphs(paragraphs)).toBe(text)
  })
})
