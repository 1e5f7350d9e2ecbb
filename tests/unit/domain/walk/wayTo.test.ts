import { describe, expect, it } from 'vitest'
import { beginWalk, takeLink } from '../../../../renderer/domain/walk/walkPath.ts'
import { wayTo } from '../../../../renderer/domain/walk/wayTo.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links: 0 a-b, 1 b-c, 2 b-d yes, 3 b-d no, 4 c-e, 5 e-b.
const diagram = makeProcedure('ways', [
  'a > b',
  'b > c: maybe',
  'b > d: yes',
  'b > d: no',
  'c > e',
  'e > b',
])

const walk = (...links: readonly number[]) =>
  links.reduce((path, link) => takeLink(diagram, path, link), beginWalk('a'))

describe('wayTo', () => {
  it('takes the one link that leads to the step', () => {
    expect(wayTo(diagram, walk(0), 'c')).toEqual({ kind: 'take', link: 1 })
  })

  it('asks which way where several lead to the step', () => {
    expect(wayTo(diagram, walk(0), 'd')).toEqual({ kind: 'refused', reason: 'several' })
  })

  it('goes back to a step on the path', () => {
    expect(wayTo(diagram, walk(0, 1), 'a')).toEqual({ kind: 'back', position: 0 })
  })

  it('goes on round a loop rather than back', () => {
    expect(wayTo(diagram, walk(0, 1, 4), 'b')).toEqual({ kind: 'take', link: 5 })
  })

  it('stays on the step where it stands', () => {
    expect(wayTo(diagram, walk(0), 'b')).toEqual({ kind: 'stay' })
  })

  it('tells what lies beyond other steps from what cannot be reached', () => {
    expect(wayTo(diagram, walk(0), 'e')).toEqual({ kind: 'refused', reason: 'ahead' })
    expect(wayTo(diagram, walk(0, 3), 'e')).toEqual({ kind: 'refused', reason: 'out' })
  })
})
