import { laterResults } from './laterResults.ts'
import type { StudentResults } from './results.ts'
import { studentKey } from './studentKey.ts'

/** Two sets of results as one: of each student the latest. In any order and any number of times the same. */
export function joinResults(
  a: Iterable<StudentResults>,
  b: Iterable<StudentResults>,
): readonly StudentResults[] {
  const students = new Map<string, StudentResults>()
  for (const results of [...a, ...b]) {
    const key = studentKey(results)
    const before = students.get(key)
    students.set(key, before ? laterResults(before, results) : results)
  }
  return [...students.entries()]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([, each]) => each)
}
