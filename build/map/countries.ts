import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** A country's land as Natural Earth has it, still made of arcs shared with its neighbours. */
export type Land = (Polygon | MultiPolygon) & { readonly properties: { readonly name: string } }
export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Names that Natural Earth and the English of CLDR write differently. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'United States of America',
  MK: 'Macedonia',
  TR: 'Turkey',
  BA: 'Bosnia and Herz.',
}

const require = createRequire(import.meta.url)
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region' })

/** Natural Earth at 1:50 million (public domain) in the package world-atlas. */
export function readCountries(): Countries {
  return JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
}

export const landsOf = (countries: Countries): readonly Land[] =>
  countries.objects.countries.geometries.filter(
    (each): each is Land => each.type === 'Polygon' || each.type === 'MultiPolygon',
  )

export function findLand(lands: readonly Land[], code: string): Land | null {
  const name = OTHER_NAMES[code] ?? ENGLISH.of(code)
  return lands.find(({ properties }) => properties.name === name) ?? null
}

/** The polygons of a land, each a list of rings of arcs. */
export const polygonsOf = (land: Land): number[][][] =>
  land.type === 'Polygon' ? [land.arcs] : land.arcs

/** The same land, of these polygons only. */
export const landOf = (land: Land, polygons: number[][][]): Land => ({
  type: 'MultiPolygon',
  arcs: polygons,
  properties: land.properties,
})
