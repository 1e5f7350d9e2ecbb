/** In the device-independent pixels of the whole desktop. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** How many square pixels two areas share. */
export function overlap(a: Area, b: Area): number {
  const { width, height } = shared(a, b)
  return width * height
}

/** By how many pixels two areas share width and height; nothing where they do not meet. */
export function shared(a: Area, b: Area): { width: number; height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return { width: Math.max(0, width), height: Math.max(0, height) }
}

export function middleOf(area: Area, size: { width: number; height: number }): Area {
  const width = Math.min(area.width, size.width)
  const height = Math.min(area.height, size.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  }
}
