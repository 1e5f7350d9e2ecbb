import { group, rectPath, type SceneItem } from '../../drawing/scene.ts'
import type { TableCell } from '../handout.ts'
import { restsOn } from '../restsOn.ts'
import type { PageKit } from './pageKit.ts'
import { setText, type TextLook } from './setText.ts'
import { heightOf, type Strip, withGap } from './strip.ts'

const NAME_SHARE = 0.9
const PADDING = 6
/** A column narrower than this breaks most words. */
const LEAST_COLUMN = 135
const LINE_GAP = 4

/** A table as strips, a row each, its head on every page; as several where its columns have no room. */
export function setTable(
  {
    head,
    rows,
  }: { readonly head: readonly string[]; readonly rows: readonly (readonly TableCell[])[] },
  silent: string,
  kit: PageKit,
): readonly Strip[] {
  const count = head.length - 1
  const most = Math.max(1, Math.floor(kit.width / LEAST_COLUMN - NAME_SHARE))
  const tables = Math.ceil(count / most)
  return Array.from({ length: tables }, (_, index) => {
    const from = 1 + Math.floor((index * count) / tables)
    const to = 1 + Math.floor(((index + 1) * count) / tables)
    const part = <T>(row: readonly T[]): readonly T[] => [
      ...row.slice(0, 1),
      ...row.slice(from, to),
    ]
    const strips = setColumns(part(head), rows.map(part), silent, kit)
    return index === 0 ? strips : withGap(strips, 18)
  }).flat()
}

function setColumns(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  silent: string,
  kit: PageKit,
): readonly Strip[] {
  const share = kit.width / (head.length - 1 + NAME_SHARE)
  const widths = head.map((_, index) => (index === 0 ? share * NAME_SHARE : share))
  const { looks, words, measure } = kit
  const inCell = (text: string, look: TextLook, column: number): readonly Strip[] =>
    setText(text, look, (widths[column] ?? share) - 2 * PADDING, measure)

  const top = setRow(
    head.map((text, column) => inCell(text, looks.cellHead, column)),
    widths,
    kit,
    kit.palette['lane-even'],
  )
  const below = rows.map((row) =>
    setRow(
      row.map(({ lines, ...sourced }, column) => [
        ...(lines ?? [silent]).flatMap((line, index) =>
          withGap(
            inCell(
              line,
              lines === null ? looks.small : column === 0 ? looks.cellHead : looks.cell,
              column,
            ),
            index === 0 ? 0 : LINE_GAP,
          ),
        ),
        ...(restsOn(sourced, words) === ''
          ? []
          : inCell(restsOn(sourced, words), looks.small, column)),
      ]),
      widths,
      kit,
    ),
  )
  return [{ ...top, keeps: true }, ...below.map((row) => ({ ...row, head: top }))]
}

function setRow(
  cells: readonly (readonly Strip[])[],
  widths: readonly number[],
  { palette, width }: PageKit,
  ground?: string,
): Strip {
  const height = Math.max(...cells.map(heightOf)) + 2 * PADDING
  const items: SceneItem[] = ground
    ? [{ kind: 'path', d: rectPath(0, 0, width, height), fill: ground }]
    : []
  let x = 0
  cells.forEach((strips, column) => {
    let y = PADDING
    strips.forEach((strip, index) => {
      y += index === 0 ? 0 : strip.gap
      items.push(group(undefined, x + PADDING, y, strip.items))
      y += strip.height
    })
    x += widths[column] ?? 0
  })
  items.push({ kind: 'path', d: `M0 ${height}H${width}`, stroke: palette.line, strokeWidth: 0.75 })
  return { height, items, gap: 0, keeps: false }
}
