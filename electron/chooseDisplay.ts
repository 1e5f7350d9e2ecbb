import type { AudiencePlacement } from './contract.ts'

/** In the device-independent pixels of the whole desktop. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

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
    : { placement: 'window', displayId: home.id, bounds: middleOf(home.workArea) }
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

function middleOf(area: Area): Area {
  const width = Math.min(area.width, LARGEST_WINDOW.width)
  const height = Math.min(area.height, LARGEST_WINDOW.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  }
}

const size = ({ width, height }: Area): number => width * height

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Between the middles. */
const distance = (a: Area, b: Area): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
