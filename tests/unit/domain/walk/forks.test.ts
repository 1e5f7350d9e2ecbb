import { describe, expect, it } from 'vitest'
import { endsOf, endsSeen } from '../../../../renderer/domain/walk/endsSeen.ts'
import { forkAt } from '../../../../renderer/domain/walk/forkAt.ts'
import { openForks } from '../../../../renderer/domain/walk/openForks.ts'
import { standingsIn } from '../../../../renderer/domain/walk/standingsIn.ts'
import { startsOf } from '../../../../renderer/domain/walk/startsOf.ts'
import { beginWalk, takeLink } from '../../../../renderer/domain/walk/walkPath.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links: 0 a-b, 1 b-c yes, 2 b-d no, 3 c-e, 4 c-f, 5 d-b.
const diagram = makeProcedure('forks', [
  'a > b',
  'b > c: yes',
  'b > d: no',
  'c > e',
  'c > f',
  'd > b',
])
const organisation = { ...diagram, nature: 'organisation' as const }

const walk = (...links: readonly number[]) =>
  links.reduce((path, link) => takeLink(diagram, path, link), beginWalk('a'))

describe('forkAt', () => {
  it('tells a decision from ways that the case goes at once', () => {
    expect(forkAt(diagram, 'b').kind).toBe('decision')
    expect(forkAt(diagram, 'c').kind).toBe('parallel')
  })

  it('calls the ways of an organisation relations, unless they have conditions', () => {
    expect(forkAt(organisation, 'c').kind).toBe('relation')
    expect(forkAt(organisation, 'b').kind).toBe('decision')
  })

  it('knows a single way on and none', () => {
    expect(forkAt(diagram, 'a').kind).toBe('onward')
    expect(forkAt(diagram, 'e')).toEqual({ kind: 'end', exits: [] })
  })

  it('numbers the ways in the order of the content', () => {
    expect(forkAt(diagram, 'b').exits).toEqual([
      { number: 1, link: 1, step: 'c' },
      { number: 2, link: 2, step: 'd' },
    ])
  })
})

describe('startsOf', () => {
  it('is the start of a procedure', () => {
    expect(startsOf(diagram)).toEqual(['a'])
  })

  it('is every step to which nothing leads', () => {
    const two = makeProcedure('two', ['a > c', 'b > c'])

    expect(startsOf(two)).toEqual(['a', 'b'])
  })

  it('is the first step of a ring', () => {
    const ring = makeProcedure('ring', ['a > b > c > a'])
    const plain = { ...ring, steps: ring.steps.map((step) => ({ ...step, kind: 'act' as const })) }

    expect(startsOf(plain)).toEqual(['a'])
  })
})

describe('standingsIn', () => {
  it('says where each step stands as seen from the case', () => {
    const standings = standingsIn(diagram, walk(0, 1))

    expect(Object.fromEntries(standings)).toEqual({
      a: 'path',
      b: 'path',
      c: 'here',
      d: 'out',
      e: 'next',
      f: 'next',
    })
  })

  it('leaves a step behind where a loop leads to it again', () => {
    const standings = standingsIn(diagram, walk(0, 2))

    expect([standings.get('b'), standings.get('c')]).toEqual(['path', 'ahead'])
  })
})

describe('openForks', () => {
  it('finds what could have been done otherwise, decided or not', () => {
    expect(openForks(diagram, walk(0, 1, 3))).toEqual([
      { position: 1, step: 'b', kind: 'decision', untaken: [2] },
      { position: 2, step: 'c', kind: 'parallel', untaken: [4] },
    ])
  })

  it('counts a fork once, where it was left the last time, with all that was taken there', () => {
    expect(openForks(diagram, walk(0, 2, 5, 1))).toEqual([
      { position: 4, step: 'c', kind: 'parallel', untaken: [3, 4] },
    ])
  })
})

describe('the ends of a diagram', () => {
  it('are the steps from which nothing leads on', () => {
    expect(endsOf(diagram)).toEqual(['e', 'f'])
  })

  it('are seen by a path that came to one, not by one that stopped before', () => {
    expect(endsSeen(diagram, [walk(0, 1, 4).steps, walk(0, 1).steps, []])).toEqual(['f'])
  })
})
