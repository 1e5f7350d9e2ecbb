import { at } from './at.ts'
import type { Geometry, LabelRoom } from './geometry.ts'
import type { Grid } from './grid.ts'
import { type LabelToPlace, type PlacedLabel, placeLabels } from './labels.ts'
import type { GridPath } from './traffic.ts'

/** Room between two labels that lie over each other. */
const STACK_GAP = 16
/** By so much a channel grows at a time, so that it grows no more than it must. */
const GROWTH = 14
/** So often channels may grow for single labels, before all get room for certain. */
const ROUNDS = 10
/** So often for a label that has a place, but over a foreign link or out of its lane. */
const ROUNDS_FOR_LINKS = 5
/** With more labels than this, channels grow by whole labels: fewer rounds. */
const MOST_LABELS_TO_FIT = 100

export interface LabelTask {
  readonly grid: Grid
  readonly paths: readonly GridPath[]
  readonly labels: readonly LabelToPlace[]
  readonly headingHeight: number
  readonly draw: (room: LabelRoom) => Geometry
}

/**
 * Draws with just so much room in the channels that every label finds its place. A channel grows
 * a few times for a label that would cover a foreign link or leave its lane, and as often as needed
 * for one without a place.
 */
export function makeLabelRoom(task: LabelTask): {
  readonly geometry: Geometry
  readonly labels: readonly PlacedLabel[]
} {
  const channels = (task.grid.levelCount + 1) / 2
  const room: LabelRoom = {
    above: Array.from({ length: channels }, () => 0),
    below: Array.from({ length: channels }, () => 0),
  }
  const helped = new Map<number, number>()
  const isLarge = task.labels.length > MOST_LABELS_TO_FIT
  let result = attempt(task, room)
  for (let round = 0; round < (isLarge ? 4 : ROUNDS); round++) {
    const placed = new Map(result.labels.map((label) => [label.link, label]))
    const wanting = task.labels.filter(({ link }) => {
      const label = placed.get(link)
      const isMisplaced = label?.isOverLink || label?.isAstray
      return !label || (isMisplaced && (helped.get(link) ?? 0) < ROUNDS_FOR_LINKS)
    })
    if (wanting.length === 0) return result
    const wishes = new Map<string, LabelToPlace>()
    for (const label of wanting) {
      helped.set(label.link, (helped.get(label.link) ?? 0) + 1)
      const { channel, side } = ownChannel(at(task.paths, label.link))
      const key = `${side}:${channel}`
      if (label.height > (wishes.get(key)?.height ?? 0)) wishes.set(key, label)
    }
    for (const { link, height } of wishes.values()) {
      grow(room, at(task.paths, link), isLarge ? height + STACK_GAP : GROWTH)
    }
    result = attempt(task, room)
  }
  if (result.labels.length === task.labels.length) return result
  room.above.fill(0)
  room.below.fill(0)
  for (const { link, height } of task.labels) {
    grow(room, at(task.paths, link), height + STACK_GAP)
  }
  return attempt(task, room)
}

function attempt(task: LabelTask, room: LabelRoom) {
  const geometry = task.draw(room)
  const labels = placeLabels(task.labels, {
    nodes: geometry.nodes,
    links: geometry.links,
    headingHeight: task.headingHeight,
    width: geometry.width,
    laneX: geometry.laneX,
  })
  return { geometry, labels }
}

function grow(room: LabelRoom, path: GridPath, by: number): void {
  const { channel, side } = ownChannel(path)
  room[side][channel] = (room[side][channel] ?? 0) + by
}

/** The channel that a link enters first, and the side of its tracks on which it does so. */
function ownChannel(path: GridPath): { channel: number; side: keyof LabelRoom } {
  const standing = path.findIndex((point, i) => i > 0 && point.level !== at(path, i - 1).level)
  const from = at(path, standing - 1).level
  const isDown = at(path, standing).level > from
  return { channel: (from + (isDown ? 1 : -1)) / 2, side: isDown ? 'above' : 'below' }
}
