import type { HandoutPart } from '../handout.ts'
import { titleOf } from '../titleOf.ts'
import { diagramSlides } from './diagramSlides.ts'
import { questionSlides } from './questionSlides.ts'
import { SLIDE, type Slide } from './slide.ts'
import { plain, type SlideKit, STAGE, strong } from './slideKit.ts'
import { tableSlides } from './tableSlides.ts'
import { textSlides } from './textSlides.ts'

export interface SlidesRequest extends SlideKit {
  readonly slides: 'diagram' | 'reveal'
  /** Whether the lesson itself is wanted, not its key alone. */
  readonly hasLesson: boolean
}

/** The slides of a hand-out one after another, so that whoever draws them can pause between two. */
export function* composeSlides(request: SlidesRequest): Generator<Slide, void> {
  const { handout, hasLesson } = request
  if (hasLesson && handout.parts.length > 1) yield titleSlide(request)
  for (const part of handout.parts) {
    if (part.kind === 'question') {
      const { number } = part.asked
      const entry = handout.key.find((each) => each.number === number) ?? null
      yield* questionSlides(part, entry, hasLesson, request)
    } else if (hasLesson) yield* partSlides(part, request)
  }
}

function partSlides(
  part: Exclude<HandoutPart, { kind: 'question' }>,
  request: SlidesRequest,
): readonly Slide[] {
  const { handout, layouts, palette, words } = request
  const title = titleOf(part, handout, words)
  const notices = part.missing.map(words.missing)
  const gone = (): readonly Slide[] =>
    textSlides(words.partGone(part.place), notices, part.remarks, request, palette.sanction)
  switch (part.kind) {
    case 'diagram': {
      const layout = layouts.get(part.placed.id)
      const slides = layout ? diagramSlides(part, layout, request.slides === 'reveal', request) : []
      return notices.length > 0 ? [...slides, ...gone()] : slides
    }
    case 'table':
    case 'flows': {
      const slides = tableSlides(part, request)
      return notices.length > 0 ? [...slides, ...gone()] : slides
    }
    case 'text':
      return textSlides(title, part.paragraphs, part.remarks, request)
    case 'nothing':
      return gone()
  }
}

function titleSlide({ handout, palette, words }: SlidesRequest): Slide {
  const title = handout.title || words.untitled
  return {
    title,
    heading: { ...STAGE, y: 190, height: 190, size: title.length > 90 ? 34 : 48 },
    shapes: [
      {
        kind: 'box',
        form: 'rect',
        x: SLIDE.margin,
        y: 400,
        width: STAGE.width,
        height: 110,
        fill: null,
        stroke: null,
        text: {
          paragraphs: [
            strong(words.product, 22, palette.accent),
            plain(words.article, 18, palette['ink-soft'], 8),
          ],
          wraps: true,
          align: 'left',
          valign: 'top',
          padding: 0,
        },
        alt: '',
      },
    ],
    notes: '',
  }
}
