import type { DiagramLayout, Rect } from '../../diagram/diagramLayout.ts'
import type { DiagramContent, HandoutPart, HandoutStep } from '../handout.ts'
import type { HandoutWords } from '../handoutWords.ts'
import { restsOn } from '../restsOn.ts'
import { titleOf } from '../titleOf.ts'
import { diagramShapes, scaleIn } from './diagramShapes.ts'
import { fitSize, heightOfText } from './fitText.ts'
import { LEGEND, legendShapes } from './legendShapes.ts'
import type { BoxShape, Slide, SlideParagraph } from './slide.ts'
import { headingOf, notesOf, plain, type SlideKit, STAGE, strong } from './slideKit.ts'

const PANEL = { beside: 392, below: 168 } as const
const GAP = 20
const SIZES = [24, 21, 19, 17, 15.5, 14, 13, 12, 11] as const

type DiagramPart = HandoutPart & DiagramContent

/**
 * A diagram on one slide, or on one for each step that is revealed, with the words of that step beside it
 * or below it. Of a part about one step there is its slide alone.
 */
export function diagramSlides(
  part: DiagramPart,
  layout: DiagramLayout,
  isByReveal: boolean,
  kit: SlideKit,
): readonly Slide[] {
  const { steps, step } = part
  if (step !== null)
    return steps.flatMap((each) => (each.id === step ? stateSlide(part, layout, each, kit) : []))
  return isByReveal
    ? steps.map((each) => stateSlide(part, layout, each, kit))
    : [wholeSlide(part, layout, kit)]
}

function wholeSlide(part: DiagramPart, layout: DiagramLayout, kit: SlideKit): Slide {
  const { placed, steps } = part
  const { handout, words } = kit
  const title = titleOf(part, handout, words)
  const { drawing, legend } = arrangeWhole(layout)
  return {
    title,
    heading: headingOf(title),
    shapes: [
      ...diagramShapes({
        ...kit,
        placed,
        layout,
        locale: handout.locale,
        area: drawing,
        revealed: new Set(steps.map(({ id }) => id)),
        current: null,
        blanked: [],
      }),
      ...legendShapes(placed.diagram, legend, kit.palette, words),
    ],
    notes: notesOf([
      placed.diagram.question[handout.locale],
      part.remarks,
      ...steps.map((step) => stepNotes(step, words)),
    ]),
  }
}

function stateSlide(
  part: DiagramPart,
  layout: DiagramLayout,
  step: HandoutStep,
  kit: SlideKit,
): Slide {
  const { placed, steps } = part
  const { handout, words } = kit
  const title = `${placed.subject}: ${placed.diagram.title[handout.locale]}`
  const { drawing, panel } = arrange(layout)
  const index = steps.indexOf(step)
  return {
    title,
    heading: headingOf(title),
    shapes: [
      ...diagramShapes({
        ...kit,
        placed,
        layout,
        locale: handout.locale,
        area: drawing,
        revealed: new Set(steps.slice(0, index + 1).map(({ id }) => id)),
        current: step.id,
        blanked: [],
      }),
      stepPanel(step, panel, kit),
    ],
    notes: notesOf([
      index === 0 || part.step !== null ? part.remarks : null,
      stepNotes(step, words),
    ]),
  }
}

/** The legend stands where it leaves the drawing larger. */
function arrangeWhole(layout: DiagramLayout): { readonly drawing: Rect; readonly legend: Rect } {
  const { x, y, width, height } = STAGE
  const beside = {
    drawing: { x, y, width: width - LEGEND.width - GAP, height },
    legend: { x: x + width - LEGEND.width, y, width: LEGEND.width, height },
  }
  const below = {
    drawing: { x, y, width, height: height - LEGEND.height - 8 },
    legend: { x, y: y + height - LEGEND.height, width, height: LEGEND.height },
  }
  return scaleIn(layout, beside.drawing) >= scaleIn(layout, below.drawing) ? beside : below
}

/** The words stand where they leave the drawing larger. */
function arrange(layout: DiagramLayout): { readonly drawing: Rect; readonly panel: Rect } {
  const { x, y, width, height } = STAGE
  const beside = {
    drawing: { x, y, width: width - PANEL.beside - GAP, height },
    panel: { x: x + width - PANEL.beside, y, width: PANEL.beside, height },
  }
  const below = {
    drawing: { x, y, width, height: height - PANEL.below - GAP },
    panel: { x, y: y + height - PANEL.below, width, height: PANEL.below },
  }
  return scaleIn(layout, beside.drawing) >= scaleIn(layout, below.drawing) ? beside : below
}

function stepPanel(step: HandoutStep, panel: Rect, { palette, words }: SlideKit): BoxShape {
  const padding = 16
  const paragraphs = (size: number): readonly SlideParagraph[] => [
    strong(`${step.number}. ${step.title}`, size * 1.2, palette.ink),
    ...(step.actor === '' ? [] : [plain(step.actor, size * 0.85, palette.accent, size * 0.3)]),
    plain(step.explanation, size, palette.ink, size * 0.6),
    ...(restsOn(step, words) === ''
      ? []
      : [plain(restsOn(step, words), size * 0.85, palette['ink-soft'], size * 0.6)]),
  ]
  const size = fitSize(
    SIZES,
    (each) =>
      heightOfText(paragraphs(each), panel.width - 2 * padding) <= panel.height - 2 * padding,
  )
  return {
    kind: 'box',
    form: 'rect',
    ...panel,
    fill: palette.surface,
    stroke: palette.line,
    strokeWidth: 0.75,
    text: { paragraphs: paragraphs(size), wraps: true, align: 'left', valign: 'top', padding },
    alt: '',
  }
}

const stepNotes = (step: HandoutStep, words: HandoutWords): string =>
  [
    `${step.number}. ${step.title}${step.actor === '' ? '' : ` (${step.actor})`}`,
    step.explanation,
    ...(restsOn(step, words) === '' ? [] : [restsOn(step, words)]),
    ...(step.remarks === null ? [] : [`${words.remarks}: ${step.remarks}`]),
  ].join('\n')
