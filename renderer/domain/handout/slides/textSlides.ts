import { fitSize, heightOfText, linesOf } from './fitText.ts'
import type { Slide, SlideParagraph } from './slide.ts'
import type { SlideKit } from './slideKit.ts'
import { headingOf, notesOf, plain, STAGE } from './slideKit.ts'

const SIZES = [30, 27, 24, 22, 20, 18] as const
/** Letters on a slide should not be smaller: a longer text goes on on the next. */
const SMALLEST = 18

/** Words of the instructor, on as many slides as they need. */
export function textSlides(
  title: string,
  texts: readonly string[],
  notes: string | null,
  { palette }: SlideKit,
  colour = palette.ink,
): readonly Slide[] {
  const at = (size: number): readonly SlideParagraph[] =>
    texts.map((text) => plain(text, size, colour, size * 0.6))
  const size = fitSize(SIZES, (each) => heightOfText(at(each), STAGE.width) <= STAGE.height)
  const pages =
    heightOfText(at(size), STAGE.width) <= STAGE.height ? [at(size)] : dealOut(at(SMALLEST))
  return pages.map((paragraphs, index) => ({
    title,
    heading: headingOf(title),
    shapes:
      paragraphs.length === 0
        ? []
        : [
            {
              kind: 'box',
              form: 'rect',
              ...STAGE,
              fill: null,
              stroke: null,
              text: { paragraphs, wraps: true, align: 'left', valign: 'top', padding: 0 },
              alt: '',
            },
          ],
    notes: notesOf([index === 0 ? notes : null]),
  }))
}

/** Paragraph by paragraph; one that is longer than a slide by its lines. */
function dealOut(paragraphs: readonly SlideParagraph[]): readonly (readonly SlideParagraph[])[] {
  const pages: SlideParagraph[][] = [[]]
  const isRoomFor = (paragraph: SlideParagraph): boolean =>
    heightOfText([...(pages.at(-1) ?? []), paragraph], STAGE.width) <= STAGE.height
  for (const paragraph of paragraphs.flatMap(cut)) {
    if (!isRoomFor(paragraph)) pages.push([])
    pages.at(-1)?.push(paragraph)
  }
  return pages
}

function cut(paragraph: SlideParagraph): readonly SlideParagraph[] {
  if (heightOfText([paragraph], STAGE.width) <= STAGE.height) return [paragraph]
  const lines = linesOf(paragraph, STAGE.width)
  const most = Math.floor(lines.length * (STAGE.height / heightOfText([paragraph], STAGE.width)))
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) => ({
    ...paragraph,
    // Its marks are given up: a mark may begin in one piece and end in the next.
    text: lines
      .slice(index * most, (index + 1) * most)
      .map((line) => line.map(({ text }) => text).join(''))
      .join(' '),
  }))
}
