import type { Actor, Diagram, StepKind } from '../../../../content/schema.ts'
import { STEP_KINDS } from '../../../../content/schema.ts'
import { layOut } from '../../../../renderer/canvas/layOut.ts'
import type {
  MeasureLettering,
  Scene,
  SceneItem,
} from '../../../../renderer/domain/drawing/scene.ts'
import type { SheetContent } from '../../../../renderer/domain/drawing/sheetContent.ts'
import { measure as measureText } from '../diagram/drawing.ts'

/** A font without kerning, so that widths can be told by counting. */
export const measure: MeasureLettering = (text, { size }) => text.length * size * 0.54

const kinds = Object.fromEntries(STEP_KINDS.map((kind) => [kind, `sign ${kind}`])) as Record<
  StepKind,
  string
>

export const makeSheet = (
  diagram: Diagram,
  actors: readonly Actor[],
  given: Partial<SheetContent> = {},
): SheetContent => ({
  locale: 'ky',
  diagram,
  actors,
  layout: layOut(diagram, actors, 'ky', measureText),
  words: {
    subject: 'The country',
    product: 'The atlas',
    article: 'An author. A rather long title of an article',
    language: 'The language',
    legend: { kinds, back: 'a way back' },
    citations: 'Steps and paragraphs',
  },
  withLegend: true,
  withCitations: true,
  cited: diagram.steps.map(({ id }, index) => ({
    number: index + 1,
    title: `cited ${id}`,
    paragraphs: '26–28, 31',
  })),
  ...given,
})

export interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Names of the groups it stands in, the outermost first. */
  readonly within: readonly string[]
}

/** Every text of a scene with the box it takes up on the page. */
export const placedTexts = ({ items }: Scene): readonly Placed[] => place(items, 0, 0, 1, [])

function place(
  items: readonly SceneItem[],
  x: number,
  y: number,
  scale: number,
  within: readonly string[],
): Placed[] {
  return items.flatMap((item): Placed[] => {
    if (item.kind === 'path') return []
    const [left, top] = [x + item.x * scale, y + item.y * scale]
    if (item.kind === 'group') {
      const names = item.name === undefined ? within : [...within, item.name]
      return place(item.items, left, top, scale * (item.scale ?? 1), names)
    }
    const { text, lettering, anchor } = item
    const width = measure(text, lettering) * scale
    const start = left - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
    const size = lettering.size * scale
    return [
      { text, left: start, right: start + width, top: top - size, bottom: top + size / 3, within },
    ]
  })
}

/** Names of all groups of a scene. */
export const namesIn = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'group'
      ? [...(item.name === undefined ? [] : [item.name]), ...namesIn(item.items)]
      : [],
  )
