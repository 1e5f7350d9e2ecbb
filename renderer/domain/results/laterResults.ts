import { canonicalJson } from '../memory/canonicalJson.ts'
import type { StudentResults } from './results.ts'

/** Of two files of one student the one that was written later; written in the same instant, any, but always the same. */
export function laterResults(a: StudentResults, b: StudentResults): StudentResults {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return canonicalJson(b) > canonicalJson(a) ? b : a
}
