import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeId, slugOf } from '../../../../renderer/domain/authoring/makeId.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

describe('slugOf', () => {
  it.each([
    ['Germany', 'germany'],
    ['Аткаруу барагы', 'atkaruu-baragy'],
    ['Өндүрүүчүнүн өтүнүчү', 'onduruuchunun-otunuchu'],
    ['Жаңы мыйзам', 'jangy-myyzam'],
    ['Арест счёта', 'arest-schyota'],
    ['Zustellung für Gläubiger', 'zustellung-fur-glaubiger'],
    ['§ 704 ZPO', 'n704-zpo'],
    ['§§', ''],
  ])('writes «%s» as «%s»', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('breaks long titles between words', () => {
    expect(slugOf('The court issues a writ of execution to the creditor')).toBe(
      'the-court-issues-a-writ-of-execution-to',
    )
  })
})

describe('makeId', () => {
  it('makes an id that the schema takes and nothing else bears, from any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, others) => {
        const taken = new Set([...others, slugOf(title), 'thing'])

        const id = makeId(title, 'thing', taken)

        expect(id).toMatch(ID)
        expect(taken.has(id)).toBe(false)
      }),
    )
  })
})
