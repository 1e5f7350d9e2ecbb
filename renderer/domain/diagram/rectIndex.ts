import type { Rect } from './diagramLayout.ts'

const BAND = 128

/** Finds rectangles that touch a given one; kept in horizontal bands to stay quick in tall drawings. */
export class RectIndex {
  private readonly bands = new Map<number, { readonly rect: Rect; readonly owner: number }[]>()

  add(rect: Rect, owner: number): void {
    for (const band of bandsOf(rect)) {
      const entries = this.bands.get(band)
      if (entries) entries.push({ rect, owner })
      else this.bands.set(band, [{ rect, owner }])
    }
  }

  /** Owners of the rectangles (or lines: rectangles without width) that overlap or touch. */
  touching(rect: Rect): number[] {
    const owners: number[] = []
    for (const band of bandsOf(rect)) {
      for (const entry of this.bands.get(band) ?? []) {
        if (touch(entry.rect, rect)) owners.push(entry.owner)
      }
    }
    return owners
  }
}

function* bandsOf(rect: Rect): Generator<number> {
  const last = Math.floor((rect.y + rect.height) / BAND)
  for (let band = Math.floor(rect.y / BAND); band <= last; band++) yield band
}

function touch(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}
