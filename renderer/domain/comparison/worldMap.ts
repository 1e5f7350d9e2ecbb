/** The map as the build draws it. Lengths and coordinates are in units of the sheet's own `width`. */
export interface WorldMap {
  /** Most of the countries taught, on one sheet. */
  readonly main: MapSheet
  /** One sheet for each country taught that lies outside of it. */
  readonly insets: readonly MapSheet[]
}

export interface MapSheet {
  readonly width: number
  readonly height: number
  /** All other land, as SVG path data. */
  readonly ground: string
  readonly countries: readonly MapCountry[]
}

export interface MapCountry {
  /** ISO 3166-1 alpha-2, as the systems carry it. */
  readonly code: string
  /** Its outline as SVG path data, cut off at the edge of the sheet. */
  readonly outline: string
  /** A place well inside of it, for its mark. */
  readonly x: number
  readonly y: number
}
