import { type PageSize, type Paper, type PaperSize, pagesOf } from './paper.ts'
import type { Block } from './scene.ts'
import type { SheetParts } from './sheetParts.ts'

interface Part {
  readonly block: Block
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Where everything stands on a page `shrink` times as wide and as high as the one wanted. */
export interface Arrangement {
  readonly page: PageSize
  readonly shrink: number
  readonly parts: readonly Part[]
  /** How large the drawing comes out on the page wanted. */
  readonly scale: number
}

/** No printer reaches the edge of its paper; 32 pixels are 8.5 mm. */
const MARGIN = 32
const GAP = 14
/** Words above and below a diagram need some width, however narrow it is. */
const LEAST_WIDTH = 640
const SIDE_WIDTH = 236
const LARGEST_SCALE = 1.6
/** A3 is looked at from further away, so its words are larger. */
const LETTERS: Readonly<Record<PaperSize, number>> = { a4: 1, a3: 0.8 }
/** Steps by which words and lists are made smaller when they would take the page from the drawing. */
const SHRINKS = [1.2, 1.45, 1.75, 2.1, 2.5, 3, 4, 6, 8] as const
/** The drawing keeps at least this share of the scale that it would have without citations. */
const FAIR_SHARE = 0.62

/** A page as large as its contents, the drawing at the size it has on the screen. */
export function arrangeFree(parts: SheetParts, drawing: Block): Arrangement {
  const width = Math.max(LEAST_WIDTH, drawing.width)
  let y = MARGIN
  const put = (block: Block, x = MARGIN): Part => {
    const part = { block, x, y, scale: 1 }
    y += block.height + GAP
    return part
  }
  const placed = [
    put(parts.header(width)),
    put(drawing, MARGIN + (width - drawing.width) / 2),
    ...[parts.legend(width), parts.citations(width)].flatMap((block) => (block ? put(block) : [])),
    put(parts.footer(width)),
  ]
  const page = { width: width + 2 * MARGIN, height: y - GAP + MARGIN }
  return { page, shrink: 1, parts: placed, scale: 1 }
}

/**
 * The page of this paper that lets the drawing be largest: upright or lying unless told, citations
 * below or beside it. Everything is on the page whole, whatever its length.
 */
export function arrangeOnPaper(parts: SheetParts, drawing: Block, paper: Paper): Arrangement {
  const bestFor = (wanted: SheetParts, shrink: number): Arrangement =>
    pagesOf(paper)
      .flatMap((page) => [
        fitOnto(wanted, drawing, page, shrink, false),
        fitOnto(wanted, drawing, page, shrink, true),
      ])
      .reduce(larger)
  const letters = LETTERS[paper.size]
  const fair = FAIR_SHARE * bestFor({ ...parts, citations: () => null }, letters).scale
  let best = bestFor(parts, letters)
  for (const shrink of SHRINKS) {
    if (best.scale >= fair) break
    best = larger(best, bestFor(parts, letters * shrink))
  }
  return best
}

const larger = (a: Arrangement, b: Arrangement): Arrangement => (b.scale > a.scale ? b : a)

function fitOnto(
  parts: SheetParts,
  drawing: Block,
  page: PageSize,
  shrink: number,
  isBeside: boolean,
): Arrangement {
  // The margin keeps its size on paper, whatever becomes of the letters.
  const margin = MARGIN * shrink
  const width = page.width * shrink - 2 * margin
  const head = parts.header(width)
  const foot = parts.footer(width)
  const side = isBeside ? parts.citations(SIDE_WIDTH) : null
  const below = [parts.legend(width), isBeside ? null : parts.citations(width)].flatMap(
    (block) => block ?? [],
  )

  const top = margin + head.height + GAP
  const footTop = page.height * shrink - margin - foot.height
  const belowHeight = below.reduce((sum, { height }) => sum + height + GAP, 0)
  const room = {
    width: side ? width - SIDE_WIDTH - 1.5 * GAP : width,
    height: footTop - GAP - belowHeight - top,
  }
  const isTooLong = room.height <= 0 || (side !== null && side.height > room.height)
  const scale = isTooLong
    ? 0
    : Math.min(room.width / drawing.width, room.height / drawing.height, LARGEST_SCALE * shrink)

  // What the drawing leaves free stands above the footer, in one piece.
  let y = top + drawing.height * scale + GAP
  return {
    page,
    shrink,
    scale: scale / shrink,
    parts: [
      { block: head, x: margin, y: margin, scale: 1 },
      { block: drawing, x: margin + (room.width - drawing.width * scale) / 2, y: top, scale },
      ...(side ? [{ block: side, x: margin + width - SIDE_WIDTH, y: top, scale: 1 }] : []),
      ...below.map((block) => {
        const part = { block, x: margin, y, scale: 1 }
        y += block.height + GAP
        return part
      }),
      { block: foot, x: margin, y: footTop, scale: 1 },
    ],
  }
}
