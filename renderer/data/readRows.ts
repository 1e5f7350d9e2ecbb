const ROWS_AT_ONCE = 5000

/** What a join needs of a table of Dexie's. */
export interface RowTable<Row> {
  bulkGet(ids: string[]): PromiseLike<readonly (Row | undefined)[]>
  bulkPut(rows: readonly NoInfer<Row>[]): PromiseLike<unknown>
}

/** Those rows of a table that have one of these ids. */
export const readRows = async <Row extends { readonly id: string }>(
  table: RowTable<Row>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> => {
  const rows = new Map<string, Row>()
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    for (const row of await table.bulkGet(ids.slice(from, from + ROWS_AT_ONCE))) {
      if (row) rows.set(row.id, row)
    }
  }
  return rows
}
