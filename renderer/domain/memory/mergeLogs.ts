import { canonicalJson } from './canonicalJson.ts'

/** A row of an append-only log. The id is given once and never used again. */
export interface LogRow {
  readonly id: string
  /** Milliseconds since the epoch, UTC. */
  readonly at: number
}

/** The order of a log: by time, then by id, so that every machine replays it alike. */
export const compareRows = (a: LogRow, b: LogRow): number => {
  if (a.at !== b.at) return a.at - b.at
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/**
 * The union of two logs by id, in the order of the log. Commutative, associative and idempotent, so
 * machines that exchange logs in any order, any number of times, end with the same one.
 */
export const mergeLogs = <Row extends LogRow>(a: Iterable<Row>, b: Iterable<Row>): Row[] => {
  const byId = new Map<string, Row>()
  for (const row of [...a, ...b]) {
    const known = byId.get(row.id)
    byId.set(row.id, known ? agreedRow(known, row) : row)
  }
  return [...byId.values()].sort(compareRows)
}

/**
 * Which of two rows with one id stays. An id is used once, so a difference means damage; which row
 * is right can't be known, but all machines must keep the same one: the first by canonical JSON.
 */
export const agreedRow = <Row extends LogRow>(a: Row, b: Row): Row =>
  canonicalJson(b) < canonicalJson(a) ? b : a
