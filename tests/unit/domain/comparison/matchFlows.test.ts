import { describe, expect, it } from 'vitest'
import {
  matchFlows,
  usualFlows,
  withBestMatches,
} from '../../../../renderer/domain/comparison/matchFlows.ts'
import { readChoice } from '../../../../renderer/domain/comparison/readChoice.ts'
import { makeFlow } from './makeFlow.ts'

const makeCandidate = (id: string, roles: readonly string[]) => ({
  ...makeFlow(
    id,
    roles.map((role, i) => `s${i} ${role}`),
  ),
  subject: id.split('/')[0] ?? '',
})

const france = makeCandidate('france/enforce', ['title', 'service', 'seizure', 'sale'])
const italy = makeCandidate('italy/expropriation', ['title', 'seizure', 'sale'])
const italian = makeCandidate('italy/administration', ['seizure', 'title', 'sale', 'service'])
const usa = makeCandidate('usa/money', ['title', 'service'])
const kenya = makeCandidate('kenya/nothing', ['oath'])
const candidates = [kenya, usa, italian, italy, france]
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('matchFlows', () => {
  it('ranks by the number of shared roles and leaves out what is chosen', () => {
    const matches = matchFlows(candidates, [france])

    expect(matches.map(({ candidate, shared }) => [candidate.id, shared])).toEqual([
      ['italy/administration', 4],
      ['italy/expropriation', 3],
      ['usa/money', 2],
      ['kenya/nothing', 0],
    ])
  })

  it('prefers, among equals, what begins alike', () => {
    const late = makeCandidate('peru/late', ['service', 'title'])

    expect(idsOf(matchFlows([late, usa], [france]).map(({ candidate }) => candidate))).toEqual([
      'usa/money',
      'peru/late',
    ])
  })
})

describe('withBestMatches', () => {
  it('takes one diagram of each country and none without a shared role', () => {
    expect(idsOf(withBestMatches(candidates, france, 4))).toEqual([
      'france/enforce',
      'italy/administration',
      'usa/money',
    ])
  })

  it('leaves nobody alone', () => {
    expect(withBestMatches(candidates, kenya, 3)).toHaveLength(2)
  })
})

describe('usualFlows', () => {
  it('takes procedures of several countries that begin alike, in the order of the atlas', () => {
    expect(idsOf(usualFlows(candidates, 3))).toEqual([
      'usa/money',
      'italy/expropriation',
      'france/enforce',
    ])
  })

  it('makes do where nothing begins alike, and with nothing', () => {
    expect(idsOf(usualFlows([kenya, usa], 3))).toEqual(['kenya/nothing', 'usa/money'])
    expect(usualFlows([], 3)).toEqual([])
  })
})

describe('readChoice', () => {
  it('keeps the order of the address and says what it could not follow', () => {
    const wish = 'usa/money,france/enforce,usa/money,mars/red,mars/red'

    const { chosen, doubled, unknown, left } = readChoice(wish, candidates)

    expect(idsOf(chosen)).toEqual(['usa/money', 'france/enforce'])
    expect(idsOf(doubled)).toEqual(['usa/money'])
    expect(unknown).toEqual(['mars/red'])
    expect(left).toEqual([])
  })

  it('takes no more than four', () => {
    const { chosen, left } = readChoice(idsOf(candidates).join(','), candidates)

    expect(chosen).toHaveLength(4)
    expect(idsOf(left)).toEqual(['france/enforce'])
  })

  it('reads an empty address as no wish', () => {
    expect(readChoice('', candidates)).toEqual({ chosen: [], doubled: [], unknown: [], left: [] })
  })
})
