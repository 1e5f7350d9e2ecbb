import { STEP_KINDS } from '../../../../content/names.ts'
import type { Diagram } from '../../../../content/schema.ts'
import type { Rect } from '../../diagram/diagramLayout.ts'
import { kindColours } from '../../drawing/kindColours.ts'
import type { Palette } from '../../drawing/palette.ts'
import type { HandoutWords } from '../handoutWords.ts'
import { FORMS } from './diagramShapes.ts'
import { fitLines } from './fitText.ts'
import type { BoxShape } from './slide.ts'

export const LEGEND = { width: 132, height: 34 } as const
const ENTRY = { width: 120, height: 30, gap: 8 } as const
const SIZES = [13, 12, 11, 10, 9] as const

/** The kinds of step in a diagram, each named in its own shape: one under another, or in a row where the area is low. */
export function legendShapes(
  diagram: Diagram,
  area: Rect,
  palette: Palette,
  words: HandoutWords,
): readonly BoxShape[] {
  const kinds = STEP_KINDS.filter((kind) => diagram.steps.some((step) => step.kind === kind))
  const isRow = area.width > area.height
  return kinds.map((kind, index) => {
    const { tone, fill } = kindColours(kind, palette)
    const name = words.legend.kinds[kind]
    const fitted = fitLines(name, ENTRY.width - 24, ENTRY.height - 6, SIZES)
    return {
      kind: 'box',
      ...FORMS[kind](ENTRY.height, 0.5),
      x: area.x + (isRow ? index * (ENTRY.width + ENTRY.gap) : 0),
      y: area.y + (isRow ? 0 : index * (ENTRY.height + ENTRY.gap)),
      width: ENTRY.width,
      height: ENTRY.height,
      fill,
      stroke: tone,
      strokeWidth: kind === 'outcome' ? 2.5 : 1,
      text: {
        paragraphs: [
          {
            text: fitted?.lines.join('\n') ?? name,
            size: fitted?.size ?? 9,
            colour: palette.ink,
            isBold: false,
            gap: 0,
          },
        ],
        wraps: false,
        align: 'center',
        valign: 'middle',
        padding: 0,
      },
      alt: '',
    }
  })
}
