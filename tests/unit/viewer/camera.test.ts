import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showing, wholeView, within, zoomed } from '../../../renderer/viewer/camera.ts'

const size = fc.record({
  width: fc.integer({ min: 100, max: 4000 }),
  height: fc.integer({ min: 100, max: 4000 }),
})
const box = fc.record({
  x: fc.integer({ min: 0, max: 4000 }),
  y: fc.integer({ min: 0, max: 4000 }),
  width: fc.integer({ min: 10, max: 260 }),
  height: fc.integer({ min: 10, max: 120 }),
})

describe('the view of a drawing that stands alone', () => {
  it('holds all of the drawing when the whole is wanted', () => {
    fc.assert(
      fc.property(size, size, (drawing, frame) => {
        const view = wholeView(drawing, frame)

        expect(view.x).toBeLessThan(0)
        expect(view.y).toBeLessThan(0)
        expect(view.x + view.width).toBeGreaterThan(drawing.width)
        expect(view.y + view.height).toBeGreaterThan(drawing.height)
      }),
    )
  })

  it('shows a step wherever it was before', () => {
    fc.assert(
      fc.property(box, box, (view, step) => {
        const large = { ...view, width: view.width + 400, height: view.height + 300 }

        const shown = showing(large, step)

        expect(shown.x).toBeLessThanOrEqual(step.x)
        expect(shown.y).toBeLessThanOrEqual(step.y)
        expect(shown.x + shown.width).toBeGreaterThanOrEqual(step.x + step.width)
        expect(shown.y + shown.height).toBeGreaterThanOrEqual(step.y + step.height)
      }),
    )
  })

  it('keeps what lies under the pointer where it is, and its own shape', () => {
    const frame = { width: 800, height: 600 }
    const drawing = { width: 2000, height: 1500 }
    const view = { x: 100, y: 50, width: 800, height: 600 }

    const nearer = zoomed(view, 2, frame, drawing, 300, 200)

    expect(nearer).toEqual({ x: 200, y: 125, width: 400, height: 300 })
    expect(zoomed(nearer, 0.5, frame, drawing, 300, 200)).toEqual(view)
  })

  it('leaves some of the drawing in sight however far it is pulled', () => {
    const drawing = { width: 1000, height: 1000 }
    const view = { x: 9000, y: -9000, width: 400, height: 300 }

    expect(within(view, drawing)).toEqual({ x: 800, y: -150, width: 400, height: 300 })
  })
})
