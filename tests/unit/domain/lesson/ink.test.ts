import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INK_BOUNDS, inkId, type Stroke } from '../../../../renderer/domain/lesson/ink.ts'
import { inkInLanguage, latestInk } from '../../../../renderer/domain/lesson/inkInLanguage.ts'
import {
  addStroke,
  BLANK_PAGE,
  canUndoInk,
  clearInk,
  undoInk,
} from '../../../../renderer/domain/lesson/inkPage.ts'
import { inkPath } from '../../../../renderer/domain/lesson/inkPath.ts'
import { simplifyStroke } from '../../../../renderer/domain/lesson/simplifyStroke.ts'

const makeStroke = (points: Stroke['points'], colour: Stroke['colour'] = 'blue'): Stroke => ({
  colour,
  points,
})
const dot = (x: number): Stroke => makeStroke([[x, 0, 0.5]])
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true })
const drawn = fc
  .array(fc.tuple(coordinate, coordinate, fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((points) => makeStroke(points))

describe('simplifying a stroke', () => {
  it('keeps of a straight line its two ends', () => {
    const line = makeStroke(Array.from({ length: 300 }, (_, x) => [x, 2 * x, 0.5]))

    expect(simplifyStroke(line).points).toEqual([
      [0, 0, 0.5],
      [299, 598, 0.5],
    ])
  })

  it('keeps a corner, and a place where the pen was pressed', () => {
    const corner = makeStroke([
      [0, 0, 0.5],
      [10, 0, 0.5],
      [20, 0, 0.5],
      [20, 20, 0.5],
    ])
    const pressed = makeStroke([
      [0, 0, 0.2],
      [10, 0, 1],
      [20, 0, 0.2],
    ])

    expect(simplifyStroke(corner).points).toContainEqual([20, 0, 0.5])
    expect(simplifyStroke(pressed).points).toHaveLength(3)
  })

  it('leaves no drawn point farther from the line than an eye can tell', () => {
    fc.assert(
      fc.property(drawn, (stroke) => {
        const { points } = simplifyStroke(stroke)

        const far = stroke.points.filter((point) => distanceTo(points, point) > 0.55)
        expect(far).toEqual([])
      }),
    )
  })

  it('bounds a stroke that never ends, and drops what is no number', () => {
    const endless = makeStroke(
      Array.from({ length: 15_000 }, (_, i) => [i % 900, Math.sin(i) * 400, (i % 7) / 7]),
    )

    expect(simplifyStroke(endless).points.length).toBeLessThanOrEqual(1000)
    expect(
      simplifyStroke(
        makeStroke([
          [Number.NaN, 0, 0],
          [1, 1, 7],
        ]),
      ).points,
    ).toEqual([[1, 1, 1]])
  })
})

describe('a sheet of ink', () => {
  it('takes strokes back one by one, and then the clearing', () => {
    const page = [1, 2].reduce((before, x) => addStroke(before, dot(x)), BLANK_PAGE)
    const later = addStroke(clearInk(page), dot(3))

    const once = undoInk(later)
    const twice = undoInk(once)

    expect(once.strokes).toEqual([])
    expect(twice.strokes).toEqual(page.strokes)
    expect(undoInk(twice).strokes).toEqual([dot(1)])
    expect(canUndoInk(BLANK_PAGE)).toBe(false)
  })

  it('keeps what the last clearing took when an empty sheet is cleared', () => {
    const cleared = clearInk(addStroke(BLANK_PAGE, dot(1)))

    expect(undoInk(clearInk(cleared)).strokes).toEqual([dot(1)])
  })

  it('takes no more strokes than can be kept', () => {
    const full = {
      strokes: Array.from({ length: INK_BOUNDS.mostStrokes }, (_, x) => dot(x)),
      cleared: null,
    }

    expect(addStroke(full, dot(1))).toBe(full)
    expect(addStroke(BLANK_PAGE, makeStroke([]))).toBe(BLANK_PAGE)
  })
})

describe('the outline of a stroke', () => {
  it('lies around its points, wider where the pen was pressed', () => {
    const width = (pressure: number) => {
      const line = makeStroke([
        [0, 0, pressure],
        [50, 0, pressure],
        [100, 0, pressure],
      ])
      const ys = numbersIn(inkPath(line)).filter((_, index) => index % 2 === 1)
      return Math.max(...ys) - Math.min(...ys)
    }

    expect(width(0.9)).toBeGreaterThan(width(0.2) + 1)
  })

  it('is path data of nothing but numbers, whatever was drawn', () => {
    fc.assert(
      fc.property(drawn, (stroke) => {
        expect(inkPath(stroke)).toMatch(/^M[-\d. e]+Q[-\d. e]+Z$/)
      }),
    )
    expect(inkPath(makeStroke([]))).toBe('')
  })
})

it('finds what the last presentation drew over a diagram in one language, the oldest first', () => {
  const sheet = (
    diagram: string,
    show: string,
    step: string | null,
    locale: 'ky' | 'ru',
    at: number,
  ) => ({
    id: inkInLanguage(inkId({ diagram, show, part: 'part', step }), locale),
    strokes: [dot(at)],
    updatedAt: at,
  })
  const sheets = [
    sheet('france/enforce', 'lesson', 'b', 'ky', 3),
    sheet('france/enforce', 'lesson', null, 'ky', 2),
    sheet('france/enforce', 'france/enforce', 'a', 'ky', 1),
    sheet('france/enforce', 'lesson', 'a', 'ru', 4),
    sheet('france/enforce-more', 'lesson', 'a', 'ky', 5),
  ]

  expect(latestInk(sheets, 'france/enforce', 'ky')).toEqual({ strokes: [dot(2), dot(3)], at: 3 })
  expect(latestInk(sheets, 'italy/enforce', 'ky')).toBeNull()
})

const numbersIn = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number)

function distanceTo(line: Stroke['points'], [x, y]: Stroke['points'][number]): number {
  const distances = line.map(([ax, ay], index) => {
    const [bx, by] = line[index + 1] ?? [ax, ay]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
    const at = Math.min(1, Math.max(0, share))
    return Math.hypot(x - ax - (bx - ax) * at, y - ay - (by - ay) * at)
  })
  return Math.min(...distances)
}
