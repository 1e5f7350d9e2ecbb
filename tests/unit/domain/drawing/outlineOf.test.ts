import { describe, expect, it } from 'vitest'
import { STEP_KINDS } from '../../../../content/names.ts'
import { outlineOf } from '../../../../renderer/domain/drawing/outlineOf.ts'
import { penPath } from './penPath.ts'

const SIZES = [
  { width: 208, height: 64 },
  { width: 208, height: 190 },
  { width: 120, height: 40 },
]
const CASES = STEP_KINDS.flatMap((kind) => SIZES.map((size) => ({ kind, ...size })))

describe('outlineOf', () => {
  it.each(CASES)('closes the $kind of $width × $height', ({ kind, width, height }) => {
    const outline = outlineOf(kind, width, height)

    expect(outline).toMatch(/^M[^MZ]+Z$/)
    expect(outline).not.toMatch(/NaN|Infinity|undefined/)
  })

  it.each(CASES)('keeps the $kind of $width × $height within its box and fills it', (given) => {
    const { kind, width, height } = given

    const spots = penPath(outlineOf(kind, width, height))

    const xs = spots.map(({ x }) => x)
    const ys = spots.map(({ y }) => y)
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys)]).toEqual([0, width, 0])
    expect(Math.max(...ys)).toBeLessThanOrEqual(height)
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(height - 9) // the torn edge of a document
  })

  it.each(CASES)(
    'leaves the middle of the top straight in the $kind of $width × $height',
    (given) => {
      const { kind, width, height } = given

      const spots = penPath(outlineOf(kind, width, height))

      const onTop = spots.filter(({ y }) => y === 0).map(({ x }) => x)
      expect(Math.min(...onTop)).toBeLessThanOrEqual(width / 3)
      expect(Math.max(...onTop)).toBeGreaterThanOrEqual((2 * width) / 3)
    },
  )

  it('gives every kind a silhouette of its own; only start and outcome share theirs', () => {
    const outlines = STEP_KINDS.map((kind) => outlineOf(kind, 208, 64))

    expect(new Set(outlines).size).toBe(STEP_KINDS.length - 1)
    expect(outlineOf('start', 208, 64)).toBe(outlineOf('outcome', 208, 64))
  })
})
