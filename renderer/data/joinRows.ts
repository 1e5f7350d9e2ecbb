import { type Choose, mergeRows } from '../domain/memory/mergeRows.ts'
import type { Joined } from './importProgress.ts'
import { type RowTable, readRows } from './readRows.ts'

/** Joins their rows with ours, inside the caller's transaction; of two with one id `choose` says which stays. */
export const joinRows = async <Row extends { readonly id: string }>(
  table: RowTable<Row>,
  given: readonly NoInfer<Row>[],
  choose: Choose<NoInfer<Row>>,
): Promise<Joined> => {
  const theirs = mergeRows([], given, choose)
  const ours = await readRows(
    table,
    theirs.map(({ id }) => id),
  )
  const written = theirs.filter((row) => {
    const known = ours.get(row.id)
    return !known || choose(known, row) !== known
  })
  await table.bulkPut(written)

  return { added: written.length, alreadyHere: theirs.length - written.length }
}
