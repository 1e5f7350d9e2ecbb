import { canonicalJson } from '../memory/canonicalJson.ts'
import { joinResults } from './joinResults.ts'
import { laterResults } from './laterResults.ts'
import type { StudentResults } from './results.ts'
import { studentKey } from './studentKey.ts'

/**
 * What became of one of several files: `new`, a student who was not there; `newer` took the place of an
 * older file of the same student, `older` did not; `same` says nothing that was not there.
 */
export type Taken = 'new' | 'newer' | 'older' | 'same'

/** Takes results into a set, one after another, and says what became of each. */
export function takeResults(
  set: readonly StudentResults[],
  incoming: readonly StudentResults[],
): { readonly set: readonly StudentResults[]; readonly taken: readonly Taken[] } {
  let whole = set
  const taken = incoming.map((results) => {
    const key = studentKey(results)
    const before = whole.find((each) => studentKey(each) === key)
    whole = joinResults(whole, [results])
    return comparedWith(before, results)
  })
  return { set: whole, taken }
}

function comparedWith(before: StudentResults | undefined, results: StudentResults): Taken {
  if (!before) return 'new'
  if (canonicalJson(before) === canonicalJson(results)) return 'same'
  return laterResults(before, results) === results ? 'newer' : 'older'
}
