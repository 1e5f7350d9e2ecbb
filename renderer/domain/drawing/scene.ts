/**
 * A picture in one language and one theme, before anybody decides on a file format. Lengths are
 * CSS pixels (96 to the inch), y grows downwards, colours are `#rrggbb`.
 */

export type Typeface = 'text' | 'heading'

export interface Lettering {
  readonly face: Typeface
  readonly size: number
  readonly weight: 400 | 500 | 600
}

/** Width in pixels of a text set on one line. */
export type MeasureLettering = (text: string, lettering: Lettering) => number

export interface PathItem {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** Round joins always; round ends too where this says so. */
  readonly roundEnds?: boolean
}

export interface TextItem {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly lettering: Lettering
  readonly colour: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Items moved and then scaled as one. */
export interface GroupItem {
  readonly kind: 'group'
  /** What it stands for: `step:<id>`, `link:<id>`, `lane:<id>`, `legend`, `citations`… */
  readonly name?: string
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly items: readonly SceneItem[]
}

export type SceneItem = PathItem | TextItem | GroupItem

/** Things drawn from their own top left corner, and the room they take. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly items: readonly SceneItem[]
}

export interface Scene extends Block {
  readonly locale: string
  readonly title: string
  readonly description: string
}

export const group = (
  name: string | undefined,
  x: number,
  y: number,
  items: readonly SceneItem[],
  scale = 1,
): GroupItem => ({
  kind: 'group',
  ...(name === undefined ? {} : { name }),
  x,
  y,
  ...(scale === 1 ? {} : { scale }),
  items,
})

/** A rectangle as path data, its corners rounded by `radius`. */
export function rectPath(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return `M${x} ${y}H${x + width}V${y + height}H${x}Z`
  const arc = (toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`
  const [right, bottom] = [x + width, y + height]
  return `M${x + radius} ${y}H${right - radius}${arc(right, y + radius)}V${bottom - radius}${arc(right - radius, bottom)}H${x + radius}${arc(x, bottom - radius)}V${y + radius}${arc(x + radius, y)}Z`
}
