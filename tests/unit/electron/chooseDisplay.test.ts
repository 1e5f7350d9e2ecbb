import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../../electron/area.ts'
import { chooseDisplay, type DisplayShape } from '../../../electron/chooseDisplay.ts'

const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
})

const makeDisplay = (id: number, bounds: Area, internal = false): DisplayShape => ({
  id,
  bounds,
  workArea: { ...bounds, height: bounds.height - 40 },
  internal,
})

const laptop = makeDisplay(1, area(0, 0, 1920, 1080), true)
const projector = makeDisplay(2, area(1920, 0, 1280, 720))
const monitor = makeDisplay(3, area(-2560, 0, 2560, 1440))
const onLaptop = area(300, 100, 1280, 800)

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe('where the audience’s window goes', () => {
  it('takes the whole of the display that the main window is not on', () => {
    expect(chooseDisplay([laptop, projector], onLaptop)).toEqual({
      placement: 'second-display',
      displayId: 2,
      bounds: projector.bounds,
    })
    expect(chooseDisplay([laptop, projector], area(1950, 10, 940, 600)).displayId).toBe(1)
  })

  it('counts a window across two displays to the one that shows most of it', () => {
    const mostlyProjector = area(1820, 0, 940, 600)

    expect(chooseDisplay([laptop, projector], mostlyProjector).displayId).toBe(1)
  })

  it('prefers a larger display, and any to that of the machine itself', () => {
    expect(chooseDisplay([laptop, projector, monitor], onLaptop).displayId).toBe(3)
    expect(chooseDisplay([laptop, projector, monitor], area(-2000, 0, 940, 600)).displayId).toBe(2)
  })

  it('is a window in the middle where there is one display', () => {
    expect(chooseDisplay([laptop], onLaptop)).toEqual({
      placement: 'window',
      displayId: 1,
      bounds: area(320, 160, 1280, 720),
    })
  })

  it('knows a display that repeats another’s picture for the same one', () => {
    const mirror = makeDisplay(2, area(0, 0, 1024, 768))

    expect(chooseDisplay([laptop, mirror], onLaptop).placement).toBe('window')
  })

  it('finds the nearest display for a window whose own is gone', () => {
    const onGoneDisplay = area(-2000, 200, 940, 600)

    expect(chooseDisplay([projector, laptop], onGoneDisplay).displayId).toBe(2)
  })

  it('stays where the main window is when the system names no display', () => {
    expect(chooseDisplay([], onLaptop)).toMatchObject({ displayId: null, bounds: onLaptop })
  })

  it('always lies within the display it names', () => {
    const edge = fc.integer({ min: -8000, max: 8000 })
    const length = fc.integer({ min: 200, max: 5000 })
    const anywhere = fc.tuple(edge, edge, length, length).map((sides) => area(...sides))
    const display = fc.tuple(anywhere, fc.boolean())
    const displays = fc
      .array(display, { minLength: 1, maxLength: 5 })
      .map((each) => each.map(([bounds, internal], id) => makeDisplay(id, bounds, internal)))

    fc.assert(
      fc.property(displays, anywhere, (given, main) => {
        const { displayId, bounds, placement } = chooseDisplay(given, main)
        const chosen = given.find(({ id }) => id === displayId)

        expect(chosen && isWithin(bounds, chosen.bounds)).toBe(true)
        if (given.length === 1) expect(placement).toBe('window')
      }),
    )
  })
})
