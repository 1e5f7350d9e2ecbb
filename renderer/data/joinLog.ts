import { agreedRow, type LogRow, mergeLogs } from '../domain/memory/mergeLogs.ts'
import type { Joined } from './importProgress.ts'
import { type RowTable, readRows } from './readRows.ts'

/** Joins their log with ours, inside the caller's transaction. */
export const joinLog = async <Row extends LogRow>(
  table: RowTable<Row>,
  given: readonly Row[],
): Promise<Joined> => {
  // Merged with nothing, so that an id given twice counts once.
  const theirs = mergeLogs([], given)
  const ours = await readRows(
    table,
    theirs.map(({ id }) => id),
  )

  const written = theirs.filter((row) => {
    const known = ours.get(row.id)
    return !known || agreedRow(known, row) !== known
  })
  await table.bulkPut(written)

  return { added: theirs.length - ours.size, alreadyHere: ours.size }
}
