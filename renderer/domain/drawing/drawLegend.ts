import { STEP_KINDS, type StepKind } from '../../../content/names.ts'
import type { Diagram } from '../../../content/schema.ts'
import { drawIcon } from './drawIcon.ts'
import { BACK_DASH } from './drawLinks.ts'
import { drawOutline } from './drawOutline.ts'
import { KIND_ICONS } from './iconPaths.ts'
import { kindColours } from './kindColours.ts'
import type { Palette } from './palette.ts'
import {
  type Block,
  group,
  type Lettering,
  type MeasureLettering,
  type SceneItem,
} from './scene.ts'

const NAME: Lettering = { face: 'text', size: 12.5, weight: 500 }
const [SWATCH_WIDTH, SWATCH_HEIGHT] = [44, 27]
/** Outlines have corners and waves of a fixed size; drawn larger and then shrunk, they leave room for an icon. */
const SWATCH_SCALE = 0.66
const ICON = 18
/** A document's wave rises into the lower half of its small outline. */
const ICON_LIFT: Partial<Record<StepKind, number>> = { document: 4 }
const TEXT_GAP = 8
const ENTRY_GAP = 24
const ROW_HEIGHT = 36
/** Room for the outer ring of an outcome. */
const RING = 4

export interface LegendWords {
  readonly kinds: Readonly<Record<StepKind, string>>
  /** What a dashed line means. */
  readonly back: string
}

/** The signs that occur in this diagram, in rows no wider than `maxWidth`. */
export function drawLegend(
  diagram: Diagram,
  hasBackLinks: boolean,
  words: LegendWords,
  maxWidth: number,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const entries = [
    ...STEP_KINDS.filter((kind) => diagram.steps.some((step) => step.kind === kind)).map(
      (kind) => ({ name: words.kinds[kind], sign: swatch(kind, palette) }),
    ),
    ...(hasBackLinks ? [{ name: words.back, sign: [backLine(palette)] }] : []),
  ]
  let [x, row] = [RING, 0]
  const items = entries.map(({ name, sign }) => {
    const width = SWATCH_WIDTH + TEXT_GAP + measure(name, NAME)
    if (x > RING && x + width > maxWidth) [x, row] = [RING, row + 1]
    const placed = group(undefined, x, row * ROW_HEIGHT + RING, [
      ...sign,
      {
        kind: 'text',
        text: name,
        x: SWATCH_WIDTH + TEXT_GAP,
        y: SWATCH_HEIGHT / 2 + NAME.size * 0.34,
        lettering: NAME,
        colour: palette.ink,
        anchor: 'start',
      },
    ])
    x += width + ENTRY_GAP
    return placed
  })
  return { width: maxWidth, height: (row + 1) * ROW_HEIGHT, items: [group('legend', 0, 0, items)] }
}

function swatch(kind: StepKind, palette: Palette): readonly SceneItem[] {
  const width = SWATCH_WIDTH / SWATCH_SCALE
  const height = SWATCH_HEIGHT / SWATCH_SCALE
  const { mark } = kindColours(kind, palette)
  const top = (height - ICON) / 2 - (ICON_LIFT[kind] ?? 0)
  const items = [
    ...drawOutline(kind, width, height, palette),
    drawIcon(KIND_ICONS[kind], (width - ICON) / 2, top, ICON, mark, 2.1),
  ]
  return [group(undefined, 0, 0, items, SWATCH_SCALE)]
}

const backLine = (palette: Palette): SceneItem => ({
  kind: 'path',
  d: `M0 ${SWATCH_HEIGHT / 2}H${SWATCH_WIDTH}`,
  stroke: palette['line-strong'],
  strokeWidth: 1.7,
  dash: BACK_DASH,
})
