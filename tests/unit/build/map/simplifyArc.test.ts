import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Point, simplifyArc } from '../../../../build/map/simplifyArc.ts'

const point = fc.tuple(fc.nat(50), fc.nat(50)).map((pair): Point => pair)
const line = fc.array(point, { minLength: 2, maxLength: 40 })

describe('simplifyArc', () => {
  it('leaves out what lies on a straight line and keeps the corners', () => {
    const bent: readonly Point[] = [0, 1, 2, 3, 4, 5].map((x) => [x, x < 3 ? 0 : (x - 2) * 4])

    expect(simplifyArc(bent, 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [3, 4],
      [5, 12],
    ])
  })

  it('keeps both ends, so that lines that met still meet', () => {
    fc.assert(
      fc.property(line, (arc) => {
        const simple = simplifyArc(arc, 20)
        expect([simple[0], simple.at(-1)]).toEqual([arc[0], arc.at(-1)])
      }),
    )
  })

  it('takes its points from the line, in their order, and four at least of a longer one', () => {
    fc.assert(
      fc.property(line, (arc) => {
        const simple = simplifyArc(arc, 20)
        expect(simple).toEqual(arc.filter((each) => simple.includes(each)))
        expect(simple.length).toBeGreaterThanOrEqual(Math.min(4, arc.length))
      }),
    )
  })
})
