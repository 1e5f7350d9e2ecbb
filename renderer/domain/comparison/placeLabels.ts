/** A rectangle on a sheet, in the units of the sheet. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A mark with a name to be written beside it. */
export interface Labelled {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Of the name as it will be drawn. */
  readonly width: number
  /** Where the name has to stay. */
  readonly sheet: Box
}

interface Room {
  /** What no name may cover. */
  readonly taken: readonly Box[]
  readonly markRadius: number
  readonly height: number
}

/** Between a mark and its name. */
const GAP = 3

/** Rounds in which every name may move once more, now that it knows where the others stand. */
const ROUNDS = 4

/** What a side less good costs, and a square unit off the sheet; a square unit over something costs 1. */
const PER_CHOICE = 6
const PER_AREA_OFF = 10

/**
 * A box for each name beside its mark: where it covers no mark, no other name and nothing taken, and
 * stays on the sheet, as far as that can be had. Names are placed in turn, each at its cheapest place.
 */
export function placeLabels(labels: readonly Labelled[], room: Room): ReadonlyMap<string, Box> {
  const { markRadius: r } = room
  const marks = labels.map(({ x, y }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }))
  const placed = new Map<string, Box>()

  for (let round = 0; round < ROUNDS; round++)
    for (const label of labels) {
      const others = [...placed].filter(([id]) => id !== label.id).map(([, box]) => box)
      const inTheWay = [...room.taken, ...marks, ...others]
      const costs = sidesOf(label, room).map((box, choice) => ({
        box,
        cost:
          choice * PER_CHOICE +
          inTheWay.reduce((sum, each) => sum + overlap(box, each), 0) +
          PER_AREA_OFF * (area(box) - overlap(box, label.sheet)),
      }))
      const best = costs.reduce((least, each) => (each.cost < least.cost ? each : least))
      placed.set(label.id, best.box)
    }
  return placed
}

/** Where a name may stand, best first: right, left, above, below, and the four corners. */
function sidesOf({ x, y, width }: Labelled, { markRadius: r, height }: Room): [Box, ...Box[]] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  const [middle, above, below] = [y - height / 2, y - r - height, y + r]
  const [right, left, centred] = [x + r + GAP, x - r - GAP - width, x - width / 2]
  return [
    at(right, middle),
    at(left, middle),
    at(centred, above),
    at(centred, below),
    at(right - r, above),
    at(right - r, below),
    at(left + r, above),
    at(left + r, below),
  ]
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top)

/** Shared area of two boxes. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
