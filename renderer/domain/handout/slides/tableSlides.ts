import type { FlowsContent, HandoutPart, TableContent } from '../handout.ts'
import { restsOn } from '../restsOn.ts'
import { titleOf } from '../titleOf.ts'
import { fitSize, heightOfText } from './fitText.ts'
import type { Slide, SlideParagraph, TableShape } from './slide.ts'
import { headingOf, notesOf, plain, type SlideKit, STAGE, strong } from './slideKit.ts'

const PADDING = 8
/** A column narrower than this breaks most words. */
const LEAST_COLUMN = 210
const NAME_SHARE = 0.85
/** The largest at which two rows have room on a slide, or else at least each has; rows are then dealt out. */
const COMFORTABLE_SIZES = [20, 18, 16, 15, 14] as const
const SIZES = [14, 13, 12, 11, 10, 9] as const

type Row = TableShape['rows'][number]

/** A table on as many slides as its columns and rows need, its head on each. */
export function tableSlides(
  part: HandoutPart & (TableContent | FlowsContent),
  kit: SlideKit,
): readonly Slide[] {
  const { handout, words } = kit
  const count = part.head.length - 1
  const most = Math.max(1, Math.floor(STAGE.width / LEAST_COLUMN - NAME_SHARE))
  const groups = Math.ceil(count / most)
  const title = titleOf(part, handout, words)
  const tables = Array.from({ length: groups }, (_, index) => {
    const from = 1 + Math.floor((index * count) / groups)
    const to = 1 + Math.floor(((index + 1) * count) / groups)
    return dealOut(part, [0, ...Array.from({ length: to - from }, (__, each) => from + each)], kit)
  }).flat()
  return tables.map((table, index) => {
    const name = tables.length === 1 ? title : `${title} (${index + 1}/${tables.length})`
    return {
      title: name,
      heading: headingOf(name),
      shapes: [{ ...table, alt: name }],
      notes: notesOf([index === 0 ? part.remarks : null]),
    }
  })
}

function dealOut(
  { kind, head, rows }: TableContent | FlowsContent,
  shown: readonly number[],
  { palette, words }: SlideKit,
): readonly TableShape[] {
  const share = STAGE.width / (shown.length - 1 + NAME_SHARE)
  const columns = shown.map((index) => (index === 0 ? share * NAME_SHARE : share))
  const silent = kind === 'flows' ? words.absent : words.silent
  const rowOf = (cells: readonly (readonly SlideParagraph[])[], isHead: boolean): Row => ({
    cells,
    isHead,
    height:
      2 * PADDING +
      Math.max(
        ...cells.map((cell, index) => heightOfText(cell, (columns[index] ?? share) - 2 * PADDING)),
      ),
  })
  const headAt = (size: number): Row =>
    rowOf(
      shown.map((index) => [strong(head[index] ?? '', size, palette.ink)]),
      true,
    )
  const rowsAt = (size: number): readonly Row[] =>
    rows.map((row) =>
      rowOf(
        shown.map((index) => {
          const { lines = null, ...sourced } = row[index] ?? { paragraphs: '' }
          const sources = restsOn(sourced, words)
          if (lines === null) return [plain(silent, size, palette['ink-soft'])]
          return [
            ...lines.map((line, each) =>
              index === 0
                ? strong(line, size, palette.ink)
                : plain(line, size, palette.ink, each === 0 ? 0 : size * 0.3),
            ),
            ...(sources === '' ? [] : [plain(sources, size * 0.85, palette['ink-soft'], 2)]),
          ]
        }),
        false,
      ),
    )
  const hasRoom =
    (share: number) =>
    (size: number): boolean => {
      const room = (STAGE.height - headAt(size).height) * share
      return rowsAt(size).every(({ height }) => height <= room)
    }
  const comfortable = COMFORTABLE_SIZES.find(hasRoom(0.5))
  const size = comfortable ?? fitSize(SIZES, hasRoom(1))
  const top = headAt(size)
  const pages: Row[][] = []
  let room = 0
  for (const row of rowsAt(size)) {
    if (pages.length === 0 || row.height > room) {
      pages.push([top])
      room = STAGE.height - top.height
    }
    pages.at(-1)?.push(row)
    room -= row.height
  }
  return pages.map((page) => ({
    kind: 'table',
    x: STAGE.x,
    y: STAGE.y,
    width: STAGE.width,
    height: page.reduce((sum, { height }) => sum + height, 0),
    columns,
    rows: page,
    padding: PADDING,
    line: palette['line-strong'],
    headFill: palette['lane-even'],
    alt: '',
  }))
}
