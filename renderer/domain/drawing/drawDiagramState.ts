import type { Actor, Diagram } from '../../../content/schema.ts'
import type { DiagramLayout } from '../diagram/diagramLayout.ts'
import { drawLanes } from './drawLanes.ts'
import { drawLinks } from './drawLinks.ts'
import { drawStep } from './drawStep.ts'
import type { Palette } from './palette.ts'
import { type Block, group, type MeasureLettering, rectPath, type SceneItem } from './scene.ts'

/** How far a diagram is revealed. */
export interface DiagramState {
  /** Steps with their titles; the rest are pale outlines with their numbers. */
  readonly revealed: ReadonlySet<string>
  /** The step that is spoken of. */
  readonly current: string | null
}

const RING_GAP = 6

/** A diagram as far as it is revealed: everything stands where it stands in the whole drawing. */
export function drawDiagramState(
  diagram: Diagram,
  actors: readonly Actor[],
  layout: DiagramLayout,
  { revealed, current }: DiagramState,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const { width, height } = layout
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
  const boxOf = new Map(layout.nodes.map((box) => [box.id, box]))
  const pale = paled(palette)
  const isOut = (index: number): boolean => {
    const link = diagram.links[index]
    return link !== undefined && revealed.has(link.from) && revealed.has(link.to)
  }
  // Links stand in the layout in the order of the diagram.
  const out = layout.links.filter((_, index) => isOut(index))
  const ahead = layout.links
    .filter((_, index) => !isOut(index))
    .map(({ label: _, ...link }) => link)
  const stepsWhere = (isRevealed: boolean): readonly SceneItem[] =>
    diagram.steps.flatMap(({ id, kind }, index) => {
      const box = boxOf.get(id)
      if (!box || revealed.has(id) !== isRevealed) return []
      return isRevealed
        ? [drawStep(box, kind, index + 1, palette, measure)]
        : [drawStep({ ...box, lines: [] }, kind, index + 1, pale, measure)]
    })
  return {
    width,
    height,
    items: [
      ...drawLanes(layout.lanes, (lane) => kindOf.get(lane) ?? 'other', palette, measure),
      // On the screen the canvas frames the lanes; on paper a line has to.
      {
        kind: 'path',
        d: rectPath(0, 0, width, height),
        stroke: palette['line-strong'],
        strokeWidth: 1,
      },
      ...drawLinks(ahead, pale),
      ...stepsWhere(false),
      ...drawLinks(out, palette),
      ...stepsWhere(true),
      ...layout.nodes.flatMap((box) => (box.id === current ? [ring(box, palette)] : [])),
    ],
  }
}

const ring = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  palette: Palette,
): SceneItem =>
  group('current', box.x - RING_GAP, box.y - RING_GAP, [
    {
      kind: 'path',
      d: rectPath(0, 0, box.width + 2 * RING_GAP, box.height + 2 * RING_GAP, 8),
      stroke: palette.accent,
      strokeWidth: 2.5,
    },
  ])

/** The same drawing in the colour of its faintest lines. */
export const paled = (palette: Palette): Palette => ({
  ...palette,
  'ink-soft': palette.line,
  'line-strong': palette.line,
  start: palette.line,
  'start-soft': palette.surface,
  decision: palette.line,
  'decision-soft': palette.surface,
  sanction: palette.line,
  'sanction-soft': palette.surface,
  outcome: palette.line,
  'outcome-soft': palette.surface,
})
