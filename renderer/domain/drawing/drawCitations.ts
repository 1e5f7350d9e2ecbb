import { drawParagraph } from './drawParagraph.ts'
import type { Palette } from './palette.ts'
import { type Block, group, type Lettering, type MeasureLettering } from './scene.ts'
import { stack } from './stack.ts'

const HEADING: Lettering = { face: 'heading', size: 14, weight: 600 }
const NUMBER: Lettering = { face: 'text', size: 11.5, weight: 600 }
const TITLE: Lettering = { face: 'text', size: 11.5, weight: 400 }
const LINE_HEIGHT = 14.5
const NUMBER_ROOM = 24
const PARAGRAPHS_ROOM = 76
const COLUMN_GAP = 26
const COLUMN_LEAST = 215
const COLUMNS_MOST = 5
const ROW_PADDING = 2.5

export interface CitedStep {
  readonly number: number
  readonly title: string
  /** «26–28, 31» */
  readonly paragraphs: string
  /** Other sources, in words. */
  readonly references?: readonly string[]
}

/** Every step with the paragraphs it rests on, in as many columns as have room. */
export function drawCitations(
  heading: string,
  steps: readonly CitedStep[],
  width: number,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const columns = Math.max(
    1,
    Math.min(COLUMNS_MOST, Math.floor((width + COLUMN_GAP) / (COLUMN_LEAST + COLUMN_GAP))),
  )
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const rows = steps.map((step) => drawRow(step, columnWidth, palette, measure))
  const filled = fillColumns(rows, columns).map((column) => stack(column, 0))
  const list: Block = {
    width,
    height: Math.max(0, ...filled.map(({ height }) => height)),
    items: filled.map(({ items }, index) =>
      group(undefined, index * (columnWidth + COLUMN_GAP), 0, items),
    ),
  }
  const title = drawParagraph(heading, HEADING, 20, palette.ink, width, measure)
  const { height, items } = stack([title, list], 4)
  return { width, height, items: [group('citations', 0, 0, items)] }
}

function drawRow(
  { number, title, paragraphs, references = [] }: CitedStep,
  width: number,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const right = drawParagraph(
    paragraphs,
    TITLE,
    LINE_HEIGHT,
    palette['ink-soft'],
    PARAGRAPHS_ROOM,
    measure,
  )
  const titleWidth = width - NUMBER_ROOM - right.width - 12
  const inWords = (text: string, colour: string) =>
    drawParagraph(text, TITLE, LINE_HEIGHT, colour, titleWidth, measure)
  const name = inWords(title, palette.ink)
  const text =
    references.length === 0
      ? name
      : stack([name, ...references.map((each) => inWords(each, palette['ink-soft']))], 0)
  const figure = drawParagraph(
    String(number),
    NUMBER,
    LINE_HEIGHT,
    palette.accent,
    NUMBER_ROOM,
    measure,
  )
  const height = Math.max(text.height, right.height) + 2 * ROW_PADDING
  return {
    width,
    height,
    items: [
      { kind: 'path', d: `M0 0H${width}`, stroke: palette.line, strokeWidth: 0.75 },
      group(undefined, NUMBER_ROOM - 8 - figure.width, ROW_PADDING, figure.items),
      group(undefined, NUMBER_ROOM, ROW_PADDING, text.items),
      group(undefined, width - right.width, ROW_PADDING, right.items),
    ],
  }
}

/** Deals rows out in reading order so that the highest column is as low as can be. */
function fillColumns(rows: readonly Block[], columns: number): readonly (readonly Block[])[] {
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  const highest = Math.max(0, ...rows.map(({ height }) => height))
  // Some height between an even share and an even share plus one row always suffices.
  for (let limit = total / columns; ; limit += 1) {
    const dealt = dealUpTo(rows, Math.max(limit, highest))
    if (dealt.length <= columns) return dealt
  }
}

function dealUpTo(rows: readonly Block[], limit: number): Block[][] {
  const columns: Block[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (height + row.height > limit) {
      columns.push([])
      height = 0
    }
    columns.at(-1)?.push(row)
    height += row.height
  }
  return columns
}
