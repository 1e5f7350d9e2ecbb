import type { DiagramLayout, LinkPath, Rect } from '../domain/diagram/diagramLayout.ts'
import type { View } from './viewFor.ts'

/** Above so many steps only those in sight, and a margin around them, are in the page. */
export const MOST_STEPS_WHOLE = 80
/** Below this zoom a large drawing is painted, not built of elements: no letter can be read there. */
export const OVERVIEW_ZOOM = 0.3

/** Grain of the visible area, in screen pixels at most: it changes only now and then while the view moves. */
const TILE = 256

/**
 * The part of a drawing, in its own pixels, that a frame shows: grown by a margin and rounded to
 * tiles, so that a moving view asks for new steps seldom and before they are seen.
 */
export function visibleArea(
  view: View,
  frame: { readonly width: number; readonly height: number },
): Rect {
  const tile = TILE / 2 ** Math.floor(Math.log2(view.zoom))
  const left = Math.floor(-view.x / view.zoom / tile) - 1
  const top = Math.floor(-view.y / view.zoom / tile) - 1
  const right = Math.ceil((frame.width - view.x) / view.zoom / tile) + 1
  const bottom = Math.ceil((frame.height - view.y) / view.zoom / tile) + 1
  return {
    x: left * tile,
    y: top * tile,
    width: (right - left) * tile,
    height: (bottom - top) * tile,
  }
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The links of a drawing that touch an area. */
export function linksIn(layout: DiagramLayout, area: Rect): readonly LinkPath[] {
  return layout.links.filter((link) => overlaps(boundsOf(link), area))
}

const known = new WeakMap<LinkPath, Rect>()

/** The box around a link's way and its label. Kept, since every move of the view asks for all of them. */
function boundsOf(link: LinkPath): Rect {
  const before = known.get(link)
  if (before) return before
  const { points, label } = link
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  if (label) {
    xs.push(label.x, label.x + label.width)
    ys.push(label.y, label.y + label.height)
  }
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  // Never without extent: a straight link still has the width of its stroke.
  const box = { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 }
  known.set(link, box)
  return box
}
