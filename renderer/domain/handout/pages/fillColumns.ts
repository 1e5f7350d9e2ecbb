import { group, type SceneItem } from '../../drawing/scene.ts'
import { heightOf, type Strip } from './strip.ts'

/**
 * Deals strips out into columns of `height` pixels. Those that keep together go on together to the next
 * column; only where they are higher than a column are they parted. Returns what stands in each column.
 */
export function fillColumns(
  strips: readonly Strip[],
  height: number,
): readonly (readonly SceneItem[])[] {
  const columns: SceneItem[][] = []
  let y = Number.POSITIVE_INFINITY
  const open = (head: Strip | undefined): void => {
    columns.push(head ? [group(undefined, 0, 0, head.items)] : [])
    y = head?.height ?? 0
  }
  const put = (strip: Strip): void => {
    const top = y === 0 ? 0 : y + strip.gap
    columns.at(-1)?.push(group(undefined, 0, top, strip.items))
    y = top + strip.height
  }
  for (const run of runsOf(strips)) {
    const [first] = run
    if (y + (first?.gap ?? 0) + heightOf(run) <= height) run.forEach(put)
    else if (heightOf(run) + (first?.head?.height ?? 0) <= height) {
      open(first?.head)
      run.forEach(put)
    } else
      for (const strip of run) {
        if (y + strip.gap + strip.height > height) open(strip.head)
        put(strip)
      }
  }
  return columns
}

/** Cuts after every strip that does not keep what follows. */
function runsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const runs: Strip[][] = []
  let isOpen = false
  for (const strip of strips) {
    if (isOpen) runs.at(-1)?.push(strip)
    else runs.push([strip])
    isOpen = strip.keeps
  }
  return runs
}
