import { agreedRow, type LogRow, mergeLogs } from '../domain/memory/mergeLogs.ts'
import type { Joined } from './importProgress.ts'
import { type RowTable, readRows } from './readRows.ts'

/**
 * Joins their log with ours, inside the caller's transaction. `changed`: every row that was written
 * and every row of ours that had to give way, so that what is derived from them can be made anew.
 */
export const joinLog = async <Row extends LogRow>(
  table: RowTable<Row>,
  given: readonly Row[],
): Promise<Joined & { readonly changed: readonly Row[] }> => {
  // Merged with nothing, so that an id given twice counts once.
  const theirs = mergeLogs([], given)
  const ours = await readRows(
    table,
    theirs.map(({ id }) => id),
  )

  const written: Row[] = []
  const replaced: Row[] = []
  for (const row of theirs) {
    const known = ours.get(row.id)
    if (known && agreedRow(known, row) === known) continue
    written.push(row)
    if (known) replaced.push(known)
  }
  await table.bulkPut(written)

  return {
    added: theirs.length - ours.size,
    alreadyHere: ours.size,
    changed: [...written, ...replaced],
  }
}
