import { cssFont } from '../../canvas/measureLettering.ts'
import type { PathItem, SceneItem, TextItem } from '../../domain/drawing/scene.ts'

/** What pictures are painted on, in the page or off it. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Paints a scene with the page's own fonts, which must have loaded. */
export function paintScene(context: Context, items: readonly SceneItem[]): void {
  for (const item of items) {
    switch (item.kind) {
      case 'path':
        paintPath(context, item)
        break
      case 'text':
        paintText(context, item)
        break
      case 'group': {
        const { x, y, scale = 1 } = item
        context.save()
        context.translate(x, y)
        context.scale(scale, scale)
        paintScene(context, item.items)
        context.restore()
      }
    }
  }
}

function paintPath(
  context: Context,
  { d, fill, stroke, strokeWidth = 1, dash = [], roundEnds }: PathItem,
): void {
  const path = new Path2D(d)
  if (fill !== undefined) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === undefined) return
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.lineJoin = 'round'
  context.lineCap = roundEnds ? 'round' : 'butt'
  context.setLineDash([...dash])
  context.stroke(path)
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(context: Context, item: TextItem): void {
  context.font = cssFont(item.lettering)
  context.textAlign = ALIGN[item.anchor]
  context.fillStyle = item.colour
  context.fillText(item.text, item.x, item.y)
}
