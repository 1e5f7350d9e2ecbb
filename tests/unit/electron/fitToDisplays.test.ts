import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Area, shared } from '../../../electron/area.ts'
import { fitToDisplays } from '../../../electron/fitToDisplays.ts'

const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
})
const home = { id: 1, workArea: area(0, 0, 1920, 1040) }
const right = { id: 2, workArea: area(1920, 0, 1280, 720) }

describe('fitToDisplays', () => {
  it('leaves a window where it stood, on whichever display', () => {
    const onBoth = area(1700, 100, 800, 600)

    expect(fitToDisplays(onBoth, 2, [home, right])).toEqual(onBoth)
  })

  it('puts a window whose display is gone into the middle of the first', () => {
    expect(fitToDisplays(area(2000, 50, 1000, 600), 2, [home])).toEqual(area(460, 220, 1000, 600))
  })

  it('follows its display to where that stands now', () => {
    const moved = { id: 2, workArea: area(-1280, 0, 1280, 720) }

    expect(fitToDisplays(area(2000, 50, 1000, 600), 2, [home, moved])).toEqual(
      area(-1140, 60, 1000, 600),
    )
  })

  it('makes a window no larger than a display with fewer pixels', () => {
    const small = { id: 1, workArea: area(0, 24, 1280, 696) }

    expect(fitToDisplays(area(0, 24, 1920, 1040), 1, [small])).toEqual(area(0, 24, 1280, 696))
  })

  it('brings back a window of which only a strip, or not the upper edge, can be seen', () => {
    const middle = area(560, 220, 800, 600)

    expect(fitToDisplays(area(1880, 100, 800, 600), 1, [home])).toEqual(middle)
    expect(fitToDisplays(area(100, -500, 800, 600), 1, [home])).toEqual(middle)
    expect(fitToDisplays(area(100, 1020, 800, 600), 1, [home])).toEqual(middle)
  })

  it('leaves it alone where the system names no display', () => {
    expect(fitToDisplays(area(1, 2, 3, 4), null, [])).toEqual(area(1, 2, 3, 4))
  })

  it('always leaves something to catch hold of, and nothing larger than a display', () => {
    const place = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 200, max: 5000 })
    const areas = fc.tuple(place, place, size, size).map((each) => area(...each))
    const displays = fc
      .array(areas, { minLength: 1, maxLength: 4 })
      .map((all) => all.map((workArea, index) => ({ id: index + 1, workArea })))
    fc.assert(
      fc.property(areas, fc.option(fc.integer({ min: 1, max: 5 })), displays, (wanted, id, all) => {
        const fitted = fitToDisplays(wanted, id, all)

        const seen = all.map(({ workArea }) => shared(fitted, workArea))
        expect(seen.some(({ width, height }) => width >= 100 && height >= 50)).toBe(true)
        expect(all.some(({ workArea }) => fitted.width <= workArea.width)).toBe(true)
      }),
    )
  })
})
