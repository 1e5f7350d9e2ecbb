import { describe, expect, it } from 'vitest'
import { linkPath } from '../../../../renderer/domain/drawing/linkPath.ts'

const numbersIn = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

describe('linkPath', () => {
  it('draws a straight link from just inside its step to just before its tip', () => {
    const { line, arrow } = linkPath([
      { x: 100, y: 50 },
      { x: 100, y: 150 },
    ])

    expect(line).toBe('M100 41L100 142')
    expect(arrow).toBe('M100 150L104 141L96 141Z')
  })

  it.each([
    ['down', { x: 0, y: 40 }, [0, 40, 4, 31, -4, 31]],
    ['up', { x: 0, y: -40 }, [0, -40, -4, -31, 4, -31]],
    ['right', { x: 40, y: 0 }, [40, 0, 31, -4, 31, 4]],
    ['left', { x: -40, y: 0 }, [-40, 0, -31, 4, -31, -4]],
  ])('points the arrowhead %s at the end of the link', (_, end, corners) => {
    const { arrow } = linkPath([{ x: 0, y: 0 }, end])

    expect(numbersIn(arrow)).toEqual(corners)
    expect(arrow).toMatch(/Z$/)
  })

  it('rounds each corner within the two legs that meet there', () => {
    const { line } = linkPath([
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 60, y: 100 },
      { x: 60, y: 200 },
    ])

    expect(line).toBe('M0 -9L0 93Q0 100 7 100L53 100Q60 100 60 107L60 192')
  })

  it('makes the corners of a short leg smaller, so that they do not overlap', () => {
    const { line } = linkPath([
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 6, y: 100 },
      { x: 6, y: 200 },
    ])

    expect(line).toBe('M0 -9L0 97Q0 100 3 100L3 100Q6 100 6 103L6 192')
  })

  it('draws nothing for a link without a way', () => {
    const nothing = { line: '', arrow: '' }

    expect(linkPath([])).toEqual(nothing)
    expect(linkPath([{ x: 1, y: 1 }])).toEqual(nothing)
  })

  it('stays finite when two points fall together', () => {
    const here = { x: 5, y: 5 }

    const { line, arrow } = linkPath([here, here])

    expect(numbersIn(line + arrow).every(Number.isFinite)).toBe(true)
    expect(line + arrow).not.toContain('NaN')
  })
})
