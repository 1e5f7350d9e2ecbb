/** Of two rows with one id the one that stays. Has to be a choice that no order of asking changes. */
export type Choose<Row> = (a: Row, b: Row) => Row

/**
 * The rows of two machines by id. Commutative, associative and idempotent as long as `choose` is, so
 * machines that exchange rows in any order, any number of times, end with the same.
 */
export const mergeRows = <Row extends { readonly id: string }>(
  a: Iterable<Row>,
  b: Iterable<Row>,
  choose: Choose<Row>,
): Row[] => {
  const byId = new Map<string, Row>()
  for (const row of [...a, ...b]) {
    const known = byId.get(row.id)
    byId.set(row.id, known ? choose(known, row) : row)
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
