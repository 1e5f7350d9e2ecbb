import type { StepKind } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'

/** Colours as the page has them now: they change with the theme. */
export interface OverviewColours {
  readonly laneEven: string
  readonly laneOdd: string
  readonly link: string
  readonly accent: string
  readonly step: (kind: StepKind) => { readonly line: string; readonly ground: string }
}

export function readColours(element: Element): OverviewColours {
  const style = getComputedStyle(element)
  const value = (name: string): string => style.getPropertyValue(name).trim()
  const toned = (name: string) => ({ line: value(`--${name}`), ground: value(`--${name}-soft`) })
  const plain = { line: value('--line-strong'), ground: value('--surface') }
  const tones: Partial<Record<StepKind, typeof plain>> = {
    start: toned('start'),
    decision: toned('decision'),
    sanction: toned('sanction'),
    outcome: toned('outcome'),
  }
  return {
    laneEven: value('--lane-even'),
    laneOdd: value('--lane-odd'),
    link: value('--line-strong'),
    accent: value('--accent'),
    step: (kind) => tones[kind] ?? plain,
  }
}

/** A drawing as a few large shapes, made once and painted at any size in a moment. */
export interface Overview {
  readonly layout: DiagramLayout
  readonly links: Path2D
  readonly steps: ReadonlyMap<StepKind, Path2D>
}

export function makeOverview(
  layout: DiagramLayout,
  kindOf: ReadonlyMap<string, StepKind>,
): Overview {
  const links = new Path2D()
  for (const { points } of layout.links)
    for (const [index, { x, y }] of points.entries())
      if (index === 0) links.moveTo(x, y)
      else links.lineTo(x, y)
  const steps = new Map<StepKind, Path2D>()
  for (const { id, x, y, width, height } of layout.nodes) {
    const kind = kindOf.get(id) ?? 'act'
    const path = steps.get(kind) ?? new Path2D()
    path.roundRect(x, y, width, height, kind === 'start' || kind === 'outcome' ? height / 2 : 8)
    steps.set(kind, path)
  }
  return { layout, links, steps }
}

/** Paints into a context whose transform takes the drawing's pixels to the canvas's. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  { layout, links, steps }: Overview,
  colours: OverviewColours,
  zoom: number,
  selected: string | null,
): void {
  layout.lanes.forEach((lane, index) => {
    context.fillStyle = index % 2 === 0 ? colours.laneEven : colours.laneOdd
    context.fillRect(lane.x, lane.y, lane.width, lane.height)
  })
  // Never thinner than half a pixel of the screen, or lines would vanish.
  context.lineWidth = Math.max(1.7, 0.5 / zoom)
  context.strokeStyle = colours.link
  context.stroke(links)
  for (const [kind, path] of steps) {
    const { line, ground } = colours.step(kind)
    context.fillStyle = ground
    context.fill(path)
    context.strokeStyle = line
    context.stroke(path)
  }
  const box = layout.nodes.find(({ id }) => id === selected)
  if (!box) return
  context.strokeStyle = colours.accent
  context.lineWidth = Math.max(4, 2.5 / zoom)
  context.strokeRect(box.x, box.y, box.width, box.height)
}
