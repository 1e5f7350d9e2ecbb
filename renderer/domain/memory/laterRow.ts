import { canonicalJson } from './canonicalJson.ts'

/** A row that is written over when the learner changes their mind. */
export interface ChangingRow {
  readonly id: string
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
  readonly device: string
}

/** Written at the very same millisecond, the machine and then the text decide: any rule, but one for all. */
export const laterRow = <Row extends ChangingRow>(a: Row, b: Row): Row => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b
  if (a.device !== b.device) return a.device > b.device ? a : b
  return canonicalJson(b) > canonicalJson(a) ? b : a
}
