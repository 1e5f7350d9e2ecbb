import { type Area, middleOf, overlap, shared } from './area.ts'
import type { DisplayShape } from './chooseDisplay.ts'

/** Less of a window than this can be neither seen nor caught hold of. */
const LEAST_SEEN = { width: 100, height: 50 }

/**
 * Where a window is put that stood at `wanted` on the display `displayId`: there, no larger than the
 * display; in the middle of the display it was on, or else of the first one, where nobody could catch
 * hold of it: displays are unplugged, and their order changes.
 */
export function fitToDisplays(
  wanted: Area,
  displayId: number | null,
  displays: readonly Pick<DisplayShape, 'id' | 'workArea'>[],
): Area {
  const [most] = [...displays].sort(
    (a, b) => overlap(wanted, b.workArea) - overlap(wanted, a.workArea),
  )
  if (!most) return wanted
  if (isWithinReach(wanted, most.workArea)) return shrunk(wanted, most.workArea)
  const own = displays.find(({ id }) => id === displayId) ?? displays[0]
  return own ? middleOf(own.workArea, wanted) : wanted
}

/** A window is moved by its upper edge: that has to be there too. */
function isWithinReach(window: Area, workArea: Area): boolean {
  const { width, height } = shared(window, workArea)
  return width >= LEAST_SEEN.width && height >= LEAST_SEEN.height && window.y >= workArea.y
}

/** As large as it was, but no larger than the display; a part that stands out stays out. */
const shrunk = (window: Area, workArea: Area): Area => ({
  x: window.width > workArea.width ? workArea.x : window.x,
  y: window.height > workArea.height ? workArea.y : window.y,
  width: Math.min(window.width, workArea.width),
  height: Math.min(window.height, workArea.height),
})
