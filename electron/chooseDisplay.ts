import { type Area, middleOf, overlap } from './area.ts'
import type { AudiencePlacement } from './contract.ts'

/** The parts of Electron's `Display` that decide. */
export interface DisplayShape {
  id: number
  bounds: Area
  /** `bounds` without the system's bars. */
  workArea: Area
  /** Built into the machine. */
  internal: boolean
}

export interface AudienceSpot {
  placement: AudiencePlacement
  /** null where the system names no display at all. */
  displayId: number | null
  bounds: Area
}

const LARGEST_WINDOW = { width: 1280, height: 720 }

/**
 * Where the audience's window goes: a whole display that the main window is not on, rather a projector
 * than the machine's own and the larger rather than the smaller; otherwise the middle of the main
 * window's display. A display that repeats another's picture is none of its own.
 */
export function chooseDisplay(displays: readonly DisplayShape[], mainBounds: Area): AudienceSpot {
  const home = displayOf(displays, mainBounds)
  if (!home) return { placement: 'window', displayId: null, bounds: mainBounds }
  const [second] = displays
    .filter(({ bounds }) => overlap(bounds, home.bounds) === 0)
    .sort((a, b) => Number(a.internal) - Number(b.internal) || size(b.bounds) - size(a.bounds))
  return second
    ? { placement: 'second-display', displayId: second.id, bounds: second.bounds }
    : { placement: 'window', displayId: home.id, bounds: middleOf(home.workArea, LARGEST_WINDOW) }
}

/** The display that shows most of the window; the nearest where none shows any of it. */
function displayOf(displays: readonly DisplayShape[], window: Area): DisplayShape | undefined {
  const [first] = [...displays].sort(
    (a, b) =>
      overlap(b.bounds, window) - overlap(a.bounds, window) ||
      distance(a.bounds, window) - distance(b.bounds, window),
  )
  return first
}

const size = ({ width, height }: Area): number => width * height

/** Between the middles. */
const distance = (a: Area, b: Area): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
