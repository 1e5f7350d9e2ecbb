import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstView,
  viewAfterResize,
  viewCentredOn,
  viewShowing,
  wholeView,
} from '../../../renderer/canvas/viewFor.ts'
import type { DiagramLayout } from '../../../renderer/domain/diagram/diagramLayout.ts'

const FRAME = { width: 1000, height: 700 }

const makeLayout = (width: number, height: number): DiagramLayout => ({
  width,
  height,
  lanes: [],
  nodes: [],
  links: [],
  crossings: 0,
})

describe('firstView', () => {
  it('shows a drawing whole and in the middle when it stays readable', () => {
    const view = firstView(makeLayout(1100, 700), FRAME)

    expect(view.zoom).toBeCloseTo(968 / 1100)
    expect(view.x).toBeCloseTo(16)
    expect(view.y).toBeCloseTo((700 - 700 * view.zoom) / 2)
  })

  it('does not blow a small drawing up', () => {
    const view = firstView(makeLayout(200, 200), FRAME)

    expect(view).toEqual({ zoom: 1.15, x: 385, y: 235 })
  })

  it('shows a long drawing as wide as the frame and from its top', () => {
    const view = firstView(makeLayout(1200, 3000), FRAME)

    expect(view).toEqual({ zoom: 968 / 1200, x: 16, y: 0 })
  })

  it('shows a drawing that is both long and narrow at its own size', () => {
    const view = firstView(makeLayout(500, 3000), FRAME)

    expect(view).toEqual({ zoom: 1, x: 250, y: 0 })
  })

  it('never shrinks below what can be read, and starts at the left edge', () => {
    const view = firstView(makeLayout(4000, 3000), FRAME)

    expect(view).toEqual({ zoom: 0.72, x: 16, y: 0 })
  })
})

describe('viewAfterResize', () => {
  const SMALLER = { width: 700, height: 400 }
  const small = makeLayout(1100, 700)
  const long = makeLayout(1200, 3000)

  it.each([
    ['the first look', small],
    ['the first look of a long drawing', long],
  ])('keeps %s where the reader has not moved', (_, layout) => {
    const view = viewAfterResize(firstView(layout, FRAME), layout, FRAME, SMALLER)

    expect(view).toEqual(firstView(layout, SMALLER))
  })

  it('keeps the whole in sight', () => {
    const view = viewAfterResize(wholeView(long, FRAME), long, FRAME, SMALLER)

    expect(view).toEqual(wholeView(long, SMALLER))
  })

  it('keeps in the middle what the reader has put there, and as large', () => {
    const view = viewAfterResize({ x: -300, y: -900, zoom: 2 }, long, FRAME, SMALLER)

    expect(view).toEqual({ x: -450, y: -1050, zoom: 2 })
  })

  it('leaves no room beside the drawing that the larger frame could fill with it', () => {
    const view = viewAfterResize({ x: -500, y: -400, zoom: 1 }, small, SMALLER, FRAME)

    expect(view).toEqual({ x: -116, y: 0, zoom: 1 })
  })
})

describe('wholeView', () => {
  it('brings the whole of any drawing into the frame, in the middle', () => {
    const side = fc.integer({ min: 50, max: 20_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { zoom, x, y } = wholeView(makeLayout(width, height), FRAME)

        expect(x).toBeGreaterThanOrEqual(16 - 1e-6)
        expect(y).toBeGreaterThanOrEqual(16 - 1e-6)
        expect(x + width * zoom).toBeCloseTo(FRAME.width - x)
        expect(y + height * zoom).toBeCloseTo(FRAME.height - y)
        expect(zoom).toBeLessThanOrEqual(1.15)
      }),
    )
  })
})

describe('viewShowing', () => {
  const STEP = { x: 300, y: 300, width: 208, height: 64 }
  const HEADING = 44

  it('is the very same view when the step is already in sight', () => {
    const view = { x: 0, y: 0, zoom: 1 }

    expect(viewShowing(STEP, view, FRAME, HEADING)).toBe(view)
  })

  it.each([
    ['left', { x: -400, y: 0, zoom: 1 }, { x: -284, y: 0 }],
    ['right', { x: 600, y: 0, zoom: 1 }, { x: 476, y: 0 }],
    ['below', { x: 0, y: 500, zoom: 1 }, { x: 0, y: 272 }],
    ['above', { x: 0, y: -400, zoom: 1 }, { x: 0, y: -240 }],
  ])('brings in a step that lies out of sight on the %s by the nearest way', (_, view, moved) => {
    expect(viewShowing(STEP, view, FRAME, HEADING)).toEqual({ ...view, ...moved })
  })

  it('uncovers a step that the lane headings hide', () => {
    const view = { x: 0, y: -280, zoom: 1 }

    const { y } = viewShowing(STEP, view, FRAME, HEADING)

    expect(STEP.y + y).toBe(HEADING + 16)
  })

  it('shows any step from anywhere without changing the size', () => {
    const place = fc.integer({ min: -5000, max: 5000 })
    const zoom = fc.double({ min: 0.3, max: 1.15, noNaN: true })
    fc.assert(
      fc.property(place, place, zoom, (x, y, zoom) => {
        const view = viewShowing(STEP, { x, y, zoom }, FRAME, HEADING)

        expect(view.zoom).toBe(zoom)
        const left = STEP.x * zoom + view.x
        const top = STEP.y * zoom + view.y
        expect(left).toBeGreaterThanOrEqual(16 - 1e-6)
        expect(left + STEP.width * zoom).toBeLessThanOrEqual(FRAME.width - 16 + 1e-6)
        expect(top).toBeGreaterThanOrEqual(HEADING * zoom + 16 - 1e-6)
        expect(top + STEP.height * zoom).toBeLessThanOrEqual(FRAME.height)
      }),
    )
  })

  it('lifts a step out of the corner that something covers, and no other', () => {
    const corner = { width: 164, height: 204 }
    const view = { x: 450, y: 250, zoom: 1 }

    expect(viewShowing(STEP, view, FRAME, HEADING, corner)).toEqual({ x: 450, y: 116, zoom: 1 })
    const clear = { x: 0, y: 250, zoom: 1 }
    expect(viewShowing(STEP, clear, FRAME, HEADING, corner)).toBe(clear)
  })
})

describe('viewCentredOn', () => {
  const layout = makeLayout(3000, 4000)
  const view = { x: 0, y: 0, zoom: 1 }

  it('brings the point to the middle of the frame', () => {
    expect(viewCentredOn({ x: 1500, y: 2000 }, view, FRAME, layout)).toEqual({
      zoom: 1,
      x: -1000,
      y: -1650,
    })
  })

  it('never looks far beyond the edges of the drawing', () => {
    expect(viewCentredOn({ x: 0, y: 0 }, view, FRAME, layout)).toEqual({ zoom: 1, x: 16, y: 0 })
    expect(viewCentredOn({ x: 3000, y: 4000 }, view, FRAME, layout)).toEqual({
      zoom: 1,
      x: -2016,
      y: -3316,
    })
  })

  it('keeps a direction in which all is in sight in the middle', () => {
    const { x } = viewCentredOn({ x: 0, y: 2000 }, view, FRAME, makeLayout(600, 4000))

    expect(x).toBe(200)
  })
})
