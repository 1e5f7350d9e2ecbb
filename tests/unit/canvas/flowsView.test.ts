import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstFlowsView,
  flowsViewShowing,
  headingLead,
  rowHeadingsX,
  wholeFlowsView,
} from '../../../renderer/canvas/flows/flowsView.ts'
import { ROW_HEADING } from '../../../renderer/domain/comparison/flowsDrawing.ts'

const drawing = (width: number, height: number) => ({
  width,
  height,
  lanes: [],
  nodes: [],
  links: [],
  crossings: 0,
})
const frame = { width: 1180, height: 560 }

describe('firstFlowsView', () => {
  it('sets narrow columns, with the headings of their rows, in the middle', () => {
    const { zoom, x, y } = firstFlowsView(drawing(600, 4000), frame)

    expect({ zoom, y }).toEqual({ zoom: 1, y: 0 })
    expect(x - ROW_HEADING.width).toBe((frame.width - 600 - ROW_HEADING.width) / 2)
  })

  it('shrinks wide ones as far as they stay readable, right beside the headings of rows', () => {
    const { zoom, x } = firstFlowsView(drawing(3000, 4000), frame)

    expect(zoom).toBe(0.72)
    expect(rowHeadingsX({ x, y: 0, zoom })).toBe(0)
  })
})

it('the whole view holds all columns and rows', () => {
  const { zoom, x } = wholeFlowsView(drawing(1000, 5000), frame)

  expect(5000 * zoom).toBeLessThanOrEqual(frame.height)
  expect(x + 1000 * zoom).toBeLessThanOrEqual(frame.width)
})

describe('flowsViewShowing', () => {
  it('brings any step that has room into sight, clear of all headings', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.nat(3000), y: fc.nat(6000) }),
        fc.record({
          x: fc.integer({ min: -3000, max: 900 }),
          y: fc.integer({ min: -6000, max: 0 }),
        }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (place, offset, zoom) => {
          const box = { ...place, width: 200, height: 90 }
          const { x, y } = flowsViewShowing(box, { ...offset, zoom }, frame, 90)

          expect(box.x * zoom + x).toBeGreaterThanOrEqual(ROW_HEADING.width * zoom)
          expect((box.x + box.width) * zoom + x).toBeLessThanOrEqual(frame.width)
          expect(box.y * zoom + y).toBeGreaterThanOrEqual(90 * zoom)
          expect((box.y + box.height) * zoom + y).toBeLessThanOrEqual(frame.height)
        },
      ),
    )
  })

  it('leaves the view alone where the step is in sight', () => {
    const view = { x: 200, y: 0, zoom: 1 }

    expect(flowsViewShowing({ x: 100, y: 200, width: 200, height: 90 }, view, frame, 90)).toBe(view)
  })
})

describe('headingLead', () => {
  it('keeps words in sight while their row is, and inside it', () => {
    expect(headingLead(0, { y: 100, height: 500 }, 80)).toBe(0)
    expect(headingLead(300, { y: 100, height: 500 }, 80)).toBe(200)
    expect(headingLead(590, { y: 100, height: 500 }, 80)).toBe(420)
    expect(headingLead(590, { y: 100, height: 60 }, 80)).toBe(0)
  })
})
