import type { MapSheet, WorldMap } from '../../domain/comparison/worldMap.ts'

/** Between an inset and the edge, and between two insets. */
const MARGIN = 10

interface PlacedSheet {
  readonly x: number
  readonly y: number
  readonly sheet: MapSheet
}

/** The main sheet with the insets along its lower left, where there is only the Atlantic and Africa. */
export const placeSheets = ({ main, insets }: WorldMap): readonly PlacedSheet[] => [
  { x: 0, y: 0, sheet: main },
  ...insets.map((sheet, index) => ({
    x: MARGIN + index * (sheet.width + MARGIN),
    y: main.height - sheet.height - MARGIN,
    sheet,
  })),
]
