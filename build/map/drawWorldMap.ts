import {
  type GeoProjection,
  geoArea,
  geoBounds,
  geoCentroid,
  geoConicEqualArea,
  geoIdentity,
  geoPath,
} from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { MapCountry, MapSheet, WorldMap } from '../../renderer/domain/comparison/worldMap.ts'
import { type Countries, findLand, type Land, landOf, landsOf, polygonsOf } from './countries.ts'
import { placeInside, ringsOf } from './placeInside.ts'
import { type Point, simplifyArc } from './simplifyArc.ts'

/** Europe, the Caucasus and Central Asia, from Ireland to the Altai: longitudes and latitudes. */
const MAIN_FRAME = { west: -10, east: 84, south: 36, north: 64 } as const
const MAIN = { width: 1000, height: 560 } as const
/** West of Ireland there is only sea, while in the east a name needs room beside Kyrgyzstan's mark. */
const SHIFT = 14

const INSET = { width: 190, height: 122 } as const

/** Room left around a country on its own sheet. */
const INSET_MARGIN = 14

/** Smallest triangle that an outline keeps, in square units: a corner of about one pixel on screen. */
const LEAST_AREA = 1.2

/** Smaller islands than this, in square units, are not drawn. */
const LEAST_ISLAND = 2

/** A country with less than this on the main sheet, in square units, gets a sheet of its own. */
const LEAST_ON_MAIN = 100

/**
 * Crimea stands in Natural Earth as held, not as recognised. Here it is left as ground, coloured for
 * nobody. West, south, east, north.
 */
const LEFT_UNCOLOURED = [{ west: 32, south: 44, east: 37, north: 46.5 }] as const

/** Draws the countries with these codes, and names those that Natural Earth does not know. */
export function drawWorldMap(
  countries: Countries,
  codes: readonly string[],
): { readonly map: WorldMap; readonly unknown: readonly string[] } {
  const lands = landsOf(countries)
  const known = [...new Set(codes)].flatMap((code) => {
    const land = findLand(lands, code)
    return land ? [{ code, land }] : []
  })
  const main = fitToFrame()
  const onMain = geoPath(main)
  const isOnMain = (land: Land): boolean => onMain.area(feature(countries, land)) > LEAST_ON_MAIN
  const taught = new Map(known.map(({ code, land }) => [code, land]))
  const here = known.filter(({ land }) => isOnMain(land))
  const elsewhere = known.filter(({ land }) => !isOnMain(land))

  return {
    map: {
      main: drawSheet(
        countries,
        taught,
        here.map(({ code }) => code),
        main,
        MAIN,
      ),
      insets: elsewhere.map(({ code, land }) =>
        drawSheet(countries, taught, [code], fitToLand(countries, land), INSET),
      ),
    },
    unknown: codes.filter((code) => !taught.has(code)),
  }
}

/** Albers' conic projection keeps areas true, and these parallels keep shapes true from Rome to Minsk. */
function fitToFrame(): GeoProjection {
  const { west, east, south, north } = MAIN_FRAME
  const edge = Array.from({ length: 21 }, (_, index) => west + ((east - west) * index) / 20)
  return geoConicEqualArea()
    .parallels([40, 60])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [-SHIFT, 0],
        [MAIN.width - SHIFT, MAIN.height],
      ],
      {
        type: 'MultiPoint',
        coordinates: edge.flatMap((longitude) => [
          [longitude, south],
          [longitude, north],
        ]),
      },
    )
    .clipExtent([
      [0, 0],
      [MAIN.width, MAIN.height],
    ])
}

/** The largest part of one country filling its own sheet. */
function fitToLand(countries: Countries, land: Land): GeoProjection {
  const part = feature(countries, largestPart(countries, land))
  const [longitude] = geoCentroid(part)
  const [[, south], [, north]] = geoBounds(part)
  return geoConicEqualArea()
    .parallels([south, north])
    .rotate([-longitude, 0])
    .fitExtent(
      [
        [INSET_MARGIN, INSET_MARGIN],
        [INSET.width - INSET_MARGIN, INSET.height - INSET_MARGIN],
      ],
      part,
    )
    .clipExtent([
      [0, 0],
      [INSET.width, INSET.height],
    ])
}

function drawSheet(
  countries: Countries,
  taught: ReadonlyMap<string, Land>,
  codes: readonly string[],
  projection: GeoProjection,
  size: { readonly width: number; readonly height: number },
): MapSheet {
  const onSheet = geoPath(projection)
  const isSeen = (land: Land) => (polygon: number[][]) =>
    onSheet.area(feature(countries, landOf(land, [polygon]))) >= LEAST_ISLAND
  const seen = landsOf(countries).map((land) => landOf(land, polygonsOf(land).filter(isSeen(land))))

  const coloured = codes.map((code) => {
    const name = taught.get(code)?.properties.name
    const land = seen.find(({ properties }) => properties.name === name)
    if (!land) throw new Error(`${code} was found before and is not there now`)
    return { code, name, ...parted(countries, land) }
  })
  const ground = [
    ...seen.filter(({ properties }) => coloured.every(({ name }) => name !== properties.name)),
    ...coloured.map(({ rest }) => rest),
  ]

  const flat = flattened(countries, seen, projection)
  const path = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [size.width, size.height],
    ]),
  ).digits(1)
  return {
    ...size,
    ground: path(merge(flat, ground)) ?? '',
    countries: coloured.map(({ code, own }): MapCountry => {
      const outline = path(feature(flat, own)) ?? ''
      const [x, y] = placeInside(ringsOf(outline))
      return { code, outline, x, y }
    }),
  }
}

/** A land without what is left uncoloured, and what that is. */
function parted(countries: Countries, land: Land): { readonly own: Land; readonly rest: Land } {
  const isLeft = (polygon: number[][]): boolean => {
    const [[west, south], [east, north]] = geoBounds(feature(countries, landOf(land, [polygon])))
    return LEFT_UNCOLOURED.some(
      (box) => box.west < west && east < box.east && box.south < south && north < box.north,
    )
  }
  const polygons = polygonsOf(land)
  return {
    own: landOf(
      land,
      polygons.filter((polygon) => !isLeft(polygon)),
    ),
    rest: landOf(land, polygons.filter(isLeft)),
  }
}

/** The polygon that covers most ground: of France, not Guiana. */
function largestPart(countries: Countries, land: Land): Land {
  const parts = polygonsOf(land).map((polygon) => {
    const part = landOf(land, [polygon])
    return { part, area: geoArea(feature(countries, part)) }
  })
  return parts.reduce((most, each) => (each.area > most.area ? each : most)).part
}

/**
 * The arcs of these lands as lines on the sheet, with as few points as the drawing can bear. Shared arcs
 * stay shared, so that neighbours still fit. On the sheet, not on the globe: there an islet thinned to a
 * sliver may turn about and stand for the rest of the world.
 */
function flattened(
  countries: Countries,
  lands: readonly Land[],
  projection: GeoProjection,
): Countries {
  const { scale = [1, 1], translate = [0, 0] } = countries.transform ?? {}
  const used = new Set(
    lands.flatMap((land) =>
      polygonsOf(land)
        .flat(2)
        .map((arc) => (arc < 0 ? ~arc : arc)),
    ),
  )
  const { transform: _, ...rest } = countries
  return {
    ...rest,
    arcs: countries.arcs.map((arc, index) => {
      if (!used.has(index)) return []
      let [x, y] = [0, 0]
      const line = arc.flatMap(([dx = 0, dy = 0]): Point[] => {
        x += dx
        y += dy
        const drawn = projection([x * scale[0] + translate[0], y * scale[1] + translate[1]])
        return drawn ? [drawn] : []
      })
      return simplifyArc(line, LEAST_AREA).map(([x, y]) => [x, y])
    }),
  }
}
