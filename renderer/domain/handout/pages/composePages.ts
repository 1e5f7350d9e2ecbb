import type { DiagramLayout } from '../../diagram/diagramLayout.ts'
import { arrangeOnPaper } from '../../drawing/arrangeSheet.ts'
import { sheetBlock } from '../../drawing/composeSheet.ts'
import { describeDiagram } from '../../drawing/describeDiagram.ts'
import { drawBlankDiagram } from '../../drawing/drawBlankDiagram.ts'
import { drawCitations } from '../../drawing/drawCitations.ts'
import { drawDiagram } from '../../drawing/drawDiagram.ts'
import { drawDiagramState } from '../../drawing/drawDiagramState.ts'
import { drawHeader } from '../../drawing/drawHeader.ts'
import { drawLegend } from '../../drawing/drawLegend.ts'
import type { Palette } from '../../drawing/palette.ts'
import { PAPER_SIZES, type PaperSize } from '../../drawing/paper.ts'
import {
  type Block,
  group,
  type MeasureLettering,
  rectPath,
  type Scene,
  type SceneItem,
} from '../../drawing/scene.ts'
import type { BlankedDrawing, DiagramContent, Handout, HandoutPart } from '../handout.ts'
import type { HandoutWords } from '../handoutWords.ts'
import { titleOf } from '../titleOf.ts'
import { drawFoot, FOOT_HEIGHT } from './drawFoot.ts'
import { fillColumns } from './fillColumns.ts'
import { looksOf } from './looks.ts'
import type { PageKit } from './pageKit.ts'
import { setKeyEntry, setPart } from './setPart.ts'
import { setText } from './setText.ts'
import { type Strip, withGap } from './strip.ts'

export interface PagesRequest {
  readonly handout: Handout
  /** By «subject/diagram»: of all that `diagramsIn` names. A diagram without one is told in words alone. */
  readonly layouts: ReadonlyMap<string, DiagramLayout>
  readonly paper: PaperSize
  /** Whether the lesson itself is wanted, not its key alone. */
  readonly hasLesson: boolean
  readonly palette: Palette
  readonly words: HandoutWords
  readonly measure: MeasureLettering
}

const MARGIN = 56
const COLUMN_GAP = 48

/**
 * The pages of a hand-out one after another, so that whoever draws them can pause between two. Words flow
 * in one column on A4 and in two on A3; every diagram has a page of its own, upright or lying; the key
 * begins on a page of its own.
 */
export function* composePages(request: PagesRequest): Generator<Scene, void> {
  const { handout, words, palette, measure, paper } = request
  const title = handout.title || words.untitled
  const [short, long] = PAPER_SIZES[paper]
  const columns = paper === 'a4' ? 1 : 2
  const [width, height] = columns === 1 ? [short, long] : [long, short]
  const inner = width - 2 * MARGIN
  const columnHeight = height - 2 * MARGIN - FOOT_HEIGHT - 10
  const columnWidth = (inner - (columns - 1) * COLUMN_GAP) / columns
  const looks = looksOf(palette)
  const kit: PageKit = { width: columnWidth, palette, looks, words, measure }
  let page = 0

  const foot = (room: number): Block =>
    drawFoot(title, `${words.product} · ${words.article}`, page, room, palette, measure)
  const scene = (block: Block, name: string, description = ''): Scene => ({
    ...block,
    locale: handout.locale,
    title: name,
    description,
  })

  function* flow(strips: readonly Strip[]): Generator<Scene, void> {
    const filled = fillColumns(strips, columnHeight)
    for (let from = 0; from < filled.length; from += columns) {
      page += 1
      const items: SceneItem[] = [
        { kind: 'path', d: rectPath(0, 0, width, height), fill: palette.paper },
        ...filled
          .slice(from, from + columns)
          .map((column, index) =>
            group('column', MARGIN + index * (columnWidth + COLUMN_GAP), MARGIN, column),
          ),
        group('foot', MARGIN, height - MARGIN - FOOT_HEIGHT, foot(inner).items),
      ]
      yield scene({ width, height, items }, title)
    }
  }

  let waiting: readonly Strip[] = []
  if (request.hasLesson) {
    waiting = opening(handout, title, kit)
    for (const part of handout.parts) {
      const layout = part.kind === 'diagram' ? request.layouts.get(part.placed.id) : undefined
      if (part.kind === 'diagram' && layout) {
        yield* flow(waiting)
        waiting = []
        page += 1
        const block = diagramPage(part, layout, request, foot)
        const { diagram } = part.placed
        yield scene(block, titleOf(part, handout, words), describeDiagram(diagram, handout.locale))
      }
      const drawing = part.kind === 'question' ? blank(part.asked.drawing, request) : null
      waiting = [...waiting, ...setPart(part, handout, drawing, columnHeight, kit)]
    }
    yield* flow(waiting)
  }
  if (handout.key.length > 0)
    yield* flow([
      ...heading(`${words.key}. ${title}`, kit),
      ...handout.key.flatMap((entry) => setKeyEntry(entry, kit)),
    ])
}

const heading = (text: string, { looks, width, measure }: PageKit): readonly Strip[] =>
  setText(text, looks.title, width, measure).map((strip) => ({ ...strip, keeps: true }))

/** The title and what follows; a lesson of one diagram has both on the page of its drawing. */
function opening(handout: Handout, title: string, kit: PageKit): readonly Strip[] {
  const { looks, measure, width, words } = kit
  const [first, ...others] = handout.parts
  if (!first || (first.kind === 'diagram' && others.length === 0)) return []
  const list = handout.parts.filter((part) => titleOf(part, handout, words) !== '')
  return [
    ...heading(title, kit),
    ...(list.length < 2
      ? []
      : [
          ...withGap(setText(words.contents, looks.strong, width, measure), 14).map((strip) => ({
            ...strip,
            keeps: true,
          })),
          ...list.flatMap((part) => [
            ...withGap(setText(listed(part, handout, words), looks.body, width, measure), 2),
          ]),
        ]),
  ]
}

const listed = (part: HandoutPart, handout: Handout, words: HandoutWords): string =>
  `${part.place}. ${titleOf(part, handout, words)}`

function diagramPage(
  { placed, step, steps }: DiagramContent,
  layout: DiagramLayout,
  { handout, palette, measure, words, paper }: PagesRequest,
  foot: (width: number) => Block,
): Block {
  const { diagram, actors, subject } = placed
  const { locale } = handout
  const revealed = new Set(steps.map(({ id }) => id))
  const drawing =
    step === null
      ? drawDiagram(diagram, actors, layout, palette, measure)
      : drawDiagramState(diagram, actors, layout, { revealed, current: step }, palette, measure)
  const titles = { subject, title: diagram.title[locale], question: diagram.question[locale] }
  const hasBackLinks = layout.links.some(({ back }) => back)
  const arranged = arrangeOnPaper(
    {
      header: (width) => drawHeader(titles, width, palette, measure),
      legend: (width) => drawLegend(diagram, hasBackLinks, words.legend, width, palette, measure),
      citations: (width) =>
        step === null ? drawCitations(words.citations, steps, width, palette, measure) : null,
      footer: foot,
    },
    drawing,
    { size: paper, orientation: 'auto' },
  )
  return sheetBlock(arranged, palette.paper)
}

function blank(
  drawing: BlankedDrawing | null,
  { layouts, palette, measure }: PagesRequest,
): Block | null {
  const layout = drawing && layouts.get(drawing.placed.id)
  if (!drawing || !layout) return null
  const { diagram, actors } = drawing.placed
  return drawBlankDiagram(diagram, actors, layout, drawing.hidden, palette, measure)
}
