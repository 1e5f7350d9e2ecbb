import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, placeLabels } from '../../../../renderer/domain/comparison/placeLabels.ts'

const sheet = { left: 0, top: 0, right: 400, bottom: 200 }
const room = { taken: [], markRadius: 10, height: 20 }

const makeLabel = (id: string, x: number, y: number, width = 60) => ({ id, x, y, width, sheet })

describe('placeLabels', () => {
  it('writes a name to the right of its mark where there is room', () => {
    expect(placeLabels([makeLabel('a', 100, 100)], room).get('a')).toEqual({
      left: 113,
      top: 90,
      right: 173,
      bottom: 110,
    })
  })

  it('writes it to the left at the edge of the sheet', () => {
    expect(placeLabels([makeLabel('a', 380, 100)], room).get('a')?.right).toBe(367)
  })

  it('keeps clear of marks, of other names and of what is taken', () => {
    const labels = [makeLabel('a', 100, 100), makeLabel('b', 140, 100), makeLabel('c', 120, 125)]
    const taken = [{ left: 0, top: 0, right: 90, bottom: 200 }]

    const boxes = [...placeLabels(labels, { ...room, taken }).values()]

    const inTheWay = labels.map(({ x, y }) => ({
      left: x - 10,
      top: y - 10,
      right: x + 10,
      bottom: y + 10,
    }))
    for (const [index, box] of boxes.entries())
      for (const other of [...taken, ...inTheWay, ...boxes.slice(index + 1)])
        expect(overlap(box, other)).toBe(0)
  })

  it('gives every name a box of its own size', () => {
    const anyLabels = fc.uniqueArray(
      fc.record({ id: fc.string(), x: fc.nat(400), y: fc.nat(200), width: fc.nat(120) }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    fc.assert(
      fc.property(anyLabels, (given) => {
        const labels = given.map((each) => ({ ...each, sheet }))
        const placed = placeLabels(labels, room)

        expect([...placed.keys()]).toEqual(labels.map(({ id }) => id))
        for (const { id, width } of labels) {
          const box = placed.get(id)
          expect(box && box.right - box.left).toBeCloseTo(width)
          expect(box && box.bottom - box.top).toBeCloseTo(20)
        }
      }),
    )
  })
})
