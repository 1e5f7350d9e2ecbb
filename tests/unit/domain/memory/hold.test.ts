import { describe, expect, it } from 'vitest'
import { type Hold, isHeld } from '../../../../renderer/domain/memory/hold.ts'

const makeHold = (given: Partial<Hold>): Hold => ({
  id: 'q:choice:one',
  kind: 'none',
  until: null,
  updatedAt: 0,
  device: 'one',
  ...given,
})

describe('isHeld', () => {
  it('keeps a suspended question back whatever the hour', () => {
    expect(isHeld(makeHold({ kind: 'suspended' }), 10 ** 15)).toBe(true)
  })

  it('lets a buried question come back at its hour', () => {
    const buried = makeHold({ kind: 'buried', until: 1000 })

    expect([isHeld(buried, 999), isHeld(buried, 1000)]).toEqual([true, false])
  })

  it('holds nothing of which nothing was decided', () => {
    expect([isHeld(undefined, 0), isHeld(makeHold({}), 0)]).toEqual([false, false])
  })
})
