import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putIntoSlot } from '../../../../renderer/domain/questions/putIntoSlot.ts'

const put = (given: readonly string[], slot: number, option: string, isReusable = false) =>
  putIntoSlot({ given, slot, option, isReusable })

describe('putIntoSlot', () => {
  it('puts an option into an empty slot', () => {
    expect(put(['', '', ''], 1, 'a')).toEqual(['', 'a', ''])
  })

  it('takes an option from where it lay', () => {
    expect(put(['a', '', ''], 2, 'a')).toEqual(['', '', 'a'])
  })

  it('lets two options change places', () => {
    expect(put(['a', 'b', ''], 1, 'a')).toEqual(['b', 'a', ''])
  })

  it('sends what is displaced back where the new one comes from the tray', () => {
    expect(put(['a', '', ''], 0, 'b')).toEqual(['b', '', ''])
  })

  it('leaves an option where it lay if it may lie in several slots', () => {
    expect(put(['a', '', ''], 1, 'a', true)).toEqual(['a', 'a', ''])
  })

  it('changes nothing for a slot that is not there', () => {
    expect(put(['a', ''], 5, 'b')).toEqual(['a', ''])
    expect(put(['a', ''], -1, 'b')).toEqual(['a', ''])
  })

  it('never has an option in two slots, whatever is put where', () => {
    const act = fc.record({ slot: fc.nat(3), option: fc.constantFrom('a', 'b', 'c', 'd', 'e') })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const given = acts.reduce<readonly string[]>(
          (before, { slot, option }) => put(before, slot, option),
          ['', '', '', ''],
        )
        const lying = given.filter((option) => option !== '')

        expect(new Set(lying).size).toBe(lying.length)
        expect(given).toHaveLength(4)
        if (acts.length > 0) expect(given[acts.at(-1)?.slot ?? 0]).toBe(acts.at(-1)?.option)
      }),
    )
  })
})
