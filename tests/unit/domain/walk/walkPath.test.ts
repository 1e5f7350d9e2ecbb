import { describe, expect, it } from 'vitest'
import {
  beginWalk,
  goBack,
  goBackTo,
  hereOf,
  isBeginningOf,
  takeLink,
  visitsOf,
  type WalkPath,
} from '../../../../renderer/domain/walk/walkPath.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links: 0 a-b, 1 b-c, 2 c-d, 3 c-b.
const diagram = makeProcedure('loop', ['a > b > c', 'c > d: enough', 'c > b: once more'])

const walk = (...links: readonly number[]): WalkPath =>
  links.reduce((path, link) => takeLink(diagram, path, link), beginWalk('a'))

describe('a walk', () => {
  it('stands where the last link led', () => {
    const path = walk(0, 1)

    expect(hereOf(path)).toBe('c')
    expect(path).toEqual({ steps: ['a', 'b', 'c'], links: [0, 1] })
  })

  it('may come to a step again, and counts how often it did', () => {
    const path = walk(0, 1, 3, 1)

    expect(path.steps).toEqual(['a', 'b', 'c', 'b', 'c'])
    expect([visitsOf(path, 'a'), visitsOf(path, 'b'), visitsOf(path, 'd')]).toEqual([1, 2, 0])
  })

  it('refuses a link that does not leave the step it stands on', () => {
    expect(() => takeLink(diagram, beginWalk('a'), 2)).toThrow(RangeError)
    expect(() => takeLink(diagram, beginWalk('a'), 99)).toThrow(RangeError)
  })

  it('goes back to a step on the path as often as it stood there', () => {
    const path = walk(0, 1, 3, 1, 2)

    expect(goBackTo(path, 3)).toEqual(walk(0, 1, 3))
    expect(goBackTo(path, 1)).toEqual(walk(0))
  })

  it('cannot go back beyond its first step', () => {
    expect(goBack(beginWalk('a'))).toEqual(beginWalk('a'))
    expect(goBackTo(walk(0), -5)).toEqual(beginWalk('a'))
  })

  it('knows its own beginning from another way to the same step', () => {
    expect(isBeginningOf(walk(0, 1), walk(0, 1, 2))).toBe(true)
    expect(isBeginningOf(walk(0, 1, 2), walk(0, 1))).toBe(false)
    expect(isBeginningOf(walk(0, 1, 2), walk(0, 1, 3))).toBe(false)
    expect(isBeginningOf(beginWalk('b'), walk(0))).toBe(false)
  })
})
