import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCountries } from '../../../../build/map/countries.ts'
import { drawWorldMap } from '../../../../build/map/drawWorldMap.ts'
import { ringsOf } from '../../../../build/map/placeInside.ts'
import type { MapSheet } from '../../../../renderer/domain/comparison/worldMap.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'

const codes = loadSound(realFiles).systems.map(({ flag }) => flag)
const { map, unknown } = drawWorldMap(readCountries(), codes)

const codesOn = (sheet: MapSheet) => sheet.countries.map(({ code }) => code)

const pointsOf = (path: string) => ringsOf(path).flat()

describe('the map of the systems taught', () => {
  it('shows every one of them', () => {
    expect(unknown).toEqual([])
    expect([map.main, ...map.insets].flatMap(codesOn).sort()).toEqual([...codes].sort())
  })

  it('shows those far from Europe and Central Asia on sheets of their own', () => {
    expect(map.insets.map(codesOn)).toEqual([['US']])
  })

  it('stays on its sheets', () => {
    for (const sheet of [map.main, ...map.insets])
      for (const path of [sheet.ground, ...sheet.countries.map(({ outline }) => outline)])
        for (const [x, y] of pointsOf(path)) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(sheet.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(sheet.height)
        }
  })

  it('leaves marks of 24 pixels room beside one another where the sheet is 800 pixels wide', () => {
    const { countries, width } = map.main
    for (const [index, one] of countries.entries())
      for (const other of countries.slice(index + 1))
        expect((Math.hypot(one.x - other.x, one.y - other.y) * 800) / width).toBeGreaterThan(24)
  })

  it('places neighbours as they lie', () => {
    const at = (code: string) => map.main.countries.find((each) => each.code === code)

    expect(at('GB')?.y).toBeLessThan(at('FR')?.y ?? 0)
    expect(at('FR')?.x).toBeLessThan(at('DE')?.x ?? 0)
    expect(at('GE')?.y).toBeLessThan(at('AM')?.y ?? 0)
    expect(at('KZ')?.x).toBeLessThan(at('KG')?.x ?? 0)
  })

  it('colours Crimea for nobody', () => {
    const russia = map.main.countries.find(({ code }) => code === 'RU')?.outline ?? ''
    const near = ([x, y]: readonly [number, number]) => x > 462 && x < 480 && y > 366 && y < 392

    expect(pointsOf(map.main.ground).some(near)).toBe(true)
    expect(pointsOf(russia).some(near)).toBe(false)
  })

  it('is small enough to be loaded with the one screen that shows it', () => {
    expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(40_000)
  })
})

it('names a country that the source does not know, and draws the others', () => {
  const drawn = drawWorldMap(readCountries(), ['FR', 'XX'])

  expect(drawn.unknown).toEqual(['XX'])
  expect(codesOn(drawn.map.main)).toEqual(['FR'])
})
