import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn, overlaps, visibleArea } from '../../../renderer/canvas/visibleArea.ts'
import type { DiagramLayout } from '../../../renderer/domain/diagram/diagramLayout.ts'

const view = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }),
  y: fc.integer({ min: -50_000, max: 50_000 }),
  zoom: fc.double({ min: 0.01, max: 2, noNaN: true }),
})
const frame = fc.record({
  width: fc.integer({ min: 100, max: 4000 }),
  height: fc.integer({ min: 100, max: 3000 }),
})

describe('visibleArea', () => {
  it('holds all that the frame shows, and a margin', () => {
    fc.assert(
      fc.property(view, frame, ({ x, y, zoom }, { width, height }) => {
        const area = visibleArea({ x, y, zoom }, { width, height })

        expect(area.x).toBeLessThan(-x / zoom)
        expect(area.y).toBeLessThan(-y / zoom)
        expect(area.x + area.width).toBeGreaterThan((width - x) / zoom)
        expect(area.y + area.height).toBeGreaterThan((height - y) / zoom)
      }),
    )
  })

  it('stays the same while the view moves a little', () => {
    const size = { width: 900, height: 700 }

    const before = visibleArea({ x: -300, y: -300, zoom: 1 }, size)
    const after = visibleArea({ x: -310, y: -320, zoom: 1 }, size)

    expect(after).toEqual(before)
  })

  it('asks for not much more than is shown', () => {
    fc.assert(
      fc.property(view, frame, (at, size) => {
        const area = visibleArea(at, size)

        // Two tiles on either side, a tile being at most twice 256 pixels of the screen.
        expect(area.width * at.zoom).toBeLessThan(size.width + 4 * 512)
        expect(area.height * at.zoom).toBeLessThan(size.height + 4 * 512)
      }),
    )
  })
})

describe('linksIn', () => {
  const layoutWith = (links: DiagramLayout['links']): DiagramLayout => ({
    width: 1000,
    height: 1000,
    lanes: [],
    nodes: [],
    links,
    crossings: 0,
  })

  it('keeps a link that only passes through the area', () => {
    const through = {
      id: 'link-0',
      back: false,
      points: [
        { x: 50, y: 0 },
        { x: 50, y: 900 },
      ],
    }
    const away = {
      id: 'link-1',
      back: false,
      points: [
        { x: 600, y: 0 },
        { x: 600, y: 900 },
      ],
    }

    const found = linksIn(layoutWith([through, away]), { x: 0, y: 400, width: 100, height: 100 })

    expect(found).toEqual([through])
  })

  it('keeps a link whose label alone is in sight', () => {
    const link = {
      id: 'link-0',
      back: false,
      points: [
        { x: 50, y: 0 },
        { x: 50, y: 10 },
      ],
      label: { x: 60, y: 0, width: 90, height: 20, lines: ['if so'] },
    }

    expect(linksIn(layoutWith([link]), { x: 120, y: 0, width: 10, height: 10 })).toEqual([link])
  })
})

describe('overlaps', () => {
  it('is false for boxes that only touch', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }

    expect(overlaps(box, { ...box, x: 10 })).toBe(false)
    expect(overlaps(box, { ...box, x: 9 })).toBe(true)
  })
})
