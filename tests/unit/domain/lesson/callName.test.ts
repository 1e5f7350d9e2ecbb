import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  callSomebody,
  callSomebodyElse,
  markAbsent,
  markPresent,
} from '../../../../renderer/domain/lesson/callName.ts'
import { NOBODY, type Roster } from '../../../../renderer/domain/lesson/roster.ts'
import { mulberry32 } from '../../../../renderer/domain/random.ts'

const makeRoster = (count: number, given: Partial<Roster> = {}): Roster => ({
  ...NOBODY,
  names: Array.from({ length: count }, (_, index) => `n${index}`),
  ...given,
})

function callTimes(roster: Roster, times: number, seed = 1): readonly (string | null)[] {
  const random = mulberry32(seed)
  const called: (string | null)[] = []
  let latest = roster
  for (let time = 0; time < times; time += 1) {
    latest = callSomebody(latest, random)
    called.push(latest.current)
  }
  return called
}

describe('calling by chance', () => {
  it('calls everyone once before anyone twice, and nobody twice in a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seed) => {
        const called = callTimes(makeRoster(count), count * 3, seed)

        for (const round of [0, 1, 2])
          expect(new Set(called.slice(round * count, (round + 1) * count)).size).toBe(count)
        const inARow = called.filter((name, index) => count > 1 && name === called[index + 1])
        expect(inARow).toEqual([])
      }),
    )
  })

  it('is the same for the same seed, and otherwise for another', () => {
    expect(callTimes(makeRoster(20), 20, 7)).toEqual(callTimes(makeRoster(20), 20, 7))
    expect(callTimes(makeRoster(20), 20, 7)).not.toEqual(callTimes(makeRoster(20), 20, 8))
  })

  it('passes over who is absent', () => {
    const called = callTimes(makeRoster(5, { absent: ['n1', 'n3'] }), 6)

    expect(called).not.toContain('n1')
    expect(called).not.toContain('n3')
    expect(new Set(called.slice(0, 3)).size).toBe(3)
  })

  it('calls nobody where nobody is here', () => {
    expect(callSomebody(makeRoster(2, { absent: ['n0', 'n1'] }), mulberry32(1)).current).toBeNull()
    expect(callSomebody(NOBODY, mulberry32(1)).current).toBeNull()
  })

  it('calls somebody else, and the first one later in the round', () => {
    const random = mulberry32(3)
    const first = callSomebody(makeRoster(4), random)

    const second = callSomebodyElse(first, random)

    expect(second.current).not.toBe(first.current)
    expect(second.called).toEqual([second.current])
    expect(callTimes(second, 3)).toContain(first.current)
  })

  it('calls on when the one called is absent, who is called again once there', () => {
    const random = mulberry32(3)
    const first = callSomebody(makeRoster(2), random)
    const { current: missing } = first

    const second = markAbsent(first, random)

    expect(second).toMatchObject({ absent: [missing], called: [second.current] })
    expect(second.current).not.toBe(missing)
    expect(callSomebody(markPresent(second, missing ?? ''), random).current).toBe(missing)
  })
})
