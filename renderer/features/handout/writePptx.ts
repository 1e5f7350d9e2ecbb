import PptxGenJS from 'pptxgenjs'
import type { Locale } from '../../../content/schema.ts'
import { readRich } from '../../domain/handout/richText.ts'
import {
  type BoxShape,
  type LineShape,
  SLIDE,
  type Slide,
  type SlideParagraph,
  type TableShape,
} from '../../domain/handout/slides/slide.ts'
import { finishPptx } from './finishPptx.ts'

export interface PptxAbout {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly locale: Locale
  /** At the foot of every slide. */
  readonly foot: string
}

/** On every machine that shows slides, or replaced by one of the same widths; it holds ө, ү and ң. */
const FONT = 'Arial'
const LANGUAGES = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' } as const
const INK_SOFT = '5b5347'

type GeneratedSlide = ReturnType<PptxGenJS['addSlide']>

/** Pixels as inches, and as points. */
const inches = (pixels: number): number => pixels / 96
const points = (pixels: number): number => pixels * 0.75
const hex = (colour: string): string => colour.slice(1).toUpperCase()

/** A presentation of shapes that can be moved, texts that can be edited, and tables. */
export async function writePptx(
  slides: readonly Slide[],
  about: PptxAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'slide', width: inches(SLIDE.width), height: inches(SLIDE.height) })
  file.layout = 'slide'
  file.title = about.title
  file.author = about.author
  file.company = about.author
  file.subject = about.subject
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const layouts = new Map<string, string>()
  for (const slide of slides) {
    const name = layoutFor(file, slide, about, layouts)
    const target = file.addSlide({ masterName: name })
    const lang = LANGUAGES[about.locale]
    target.addText(
      [{ text: slide.title, options: { fontSize: points(slide.heading.size), lang } }],
      {
        placeholder: 'title',
      },
    )
    for (const shape of slide.shapes)
      if (shape.kind === 'box') addBox(target, shape, lang)
      else if (shape.kind === 'line') addLine(target, shape)
      else addTable(target, shape, lang)
    if (slide.notes !== '') target.addNotes(slide.notes)
  }
  const bytes = await file.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('the presentation is no bytes')
  return finishPptx(bytes, slides, LANGUAGES[about.locale])
}

/** Headings stand in few places: a layout for each, with a title that programs know to be one. */
function layoutFor(
  file: PptxGenJS,
  { heading }: Slide,
  about: PptxAbout,
  known: Map<string, string>,
): string {
  const { x, y, width, height } = heading
  const key = [x, y, width, height].join(' ')
  const before = known.get(key)
  if (before) return before
  const title = `layout-${known.size + 1}`
  known.set(key, title)
  file.defineSlideMaster({
    title,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place(heading),
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontFace: FONT,
            fontSize: points(heading.size),
            bold: true,
            color: '000000',
          },
          text: '',
        },
      },
      {
        text: {
          text: about.foot,
          options: {
            x: inches(SLIDE.margin),
            y: inches(SLIDE.height - 34),
            w: inches(SLIDE.width - 2 * SLIDE.margin - 80),
            h: inches(22),
            margin: 0,
            fontFace: FONT,
            fontSize: 9,
            color: INK_SOFT,
            valign: 'middle',
          },
        },
      },
    ],
    slideNumber: {
      x: inches(SLIDE.width - SLIDE.margin - 70),
      y: inches(SLIDE.height - 34),
      w: inches(70),
      h: inches(22),
      margin: 0,
      align: 'right',
      fontFace: FONT,
      fontSize: 11,
      color: INK_SOFT,
    },
  })
  return title
}

const place = ({ x, y, width, height }: Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
})

function addBox(target: GeneratedSlide, box: BoxShape, lang: string): void {
  const { form, radius, fill, stroke, strokeWidth = 1, text } = box
  const look = {
    ...place(box),
    shape: form,
    ...(radius === undefined ? {} : { rectRadius: inches(radius) }),
    ...(fill === null ? {} : { fill: { color: hex(fill) } }),
    ...(stroke === null ? {} : { line: { color: hex(stroke), width: points(strokeWidth) } }),
  } as const
  target.addText(text ? runsOf(text.paragraphs, lang) : '', {
    ...look,
    margin: points(text?.padding ?? 0),
    wrap: text?.wraps ?? false,
    align: text?.align ?? 'left',
    valign: text?.valign ?? 'middle',
    fontFace: FONT,
    isTextBox: fill === null && stroke === null,
  })
}

/** Runs of one look each; the last of a paragraph ends it. */
function runsOf(paragraphs: readonly SlideParagraph[], lang: string): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ text, size, colour, isBold, gap }, index) => {
    const runs = text.split('\n').flatMap((line, row) =>
      readRich(line).map((run, each) => ({
        text: run.text,
        options: {
          fontFace: FONT,
          fontSize: points(size),
          color: hex(colour),
          bold: isBold || run.isStrong,
          italic: run.isEmphasised,
          lang,
          ...(index === 0 || gap === 0 ? {} : { paraSpaceBefore: points(gap) }),
          ...(row > 0 && each === 0 ? { softBreakBefore: true } : {}),
        },
      })),
    )
    return runs.map((run, each) =>
      each === runs.length - 1 ? { ...run, options: { ...run.options, breakLine: true } } : run,
    )
  })
}

function addLine(target: GeneratedSlide, line: LineShape): void {
  const { colour, width, isDashed, hasArrow } = line
  const [first] = line.points
  const last = line.points.at(-1)
  if (!first || !last) return
  const [left, right] = bounds(line.points.map(({ x }) => x))
  const [top, bottom] = bounds(line.points.map(({ y }) => y))
  const rect = { x: left, y: top, width: right - left, height: bottom - top }
  const stroke = {
    color: hex(colour),
    width: points(width),
    ...(isDashed ? { dashType: 'dash' as const } : {}),
    ...(hasArrow ? { endArrowType: 'triangle' as const } : {}),
  }
  // Without width or height a free form would have no shape.
  if (rect.width < 0.5 || rect.height < 0.5)
    target.addShape('line', {
      ...place(rect),
      line: stroke,
      flipH: last.x < first.x,
      flipV: last.y < first.y,
    })
  // Its types leave this shape out; the writer knows it.
  else
    target.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
      ...place(rect),
      line: stroke,
      points: line.points.map(({ x, y }) => ({ x: inches(x - left), y: inches(y - top) })),
    })
}

const bounds = (values: readonly number[]): readonly [least: number, most: number] => [
  Math.min(...values),
  Math.max(...values),
]

function addTable(target: GeneratedSlide, table: TableShape, lang: string): void {
  const border = { type: 'solid' as const, pt: 0.75, color: hex(table.line) }
  target.addTable(
    table.rows.map(({ cells, isHead }) =>
      cells.map((paragraphs) => ({
        text: runsOf(paragraphs, lang),
        options: {
          margin: points(table.padding),
          valign: 'top',
          border: [border, border, border, border],
          ...(isHead ? { fill: { color: hex(table.headFill) } } : {}),
        },
      })),
    ),
    {
      ...place(table),
      colW: table.columns.map(inches),
      rowH: table.rows.map(({ height }) => inches(height)),
      fontFace: FONT,
      autoPage: false,
    },
  )
}
