import { canonicalJson } from '../memory/canonicalJson.ts'
import { laterRow } from '../memory/laterRow.ts'
import type { Exam } from './exam.ts'

/**
 * Which of two states of one examination stays: a finished one before one that runs, since it never
 * changes again; of two that run the later. Two machines that each ended the same one keep the end
 * that came first.
 */
export const laterExam = (a: Exam, b: Exam): Exam => {
  if (a.finishedAt === null && b.finishedAt === null) return laterRow(a, b)
  if (a.finishedAt === null) return b
  if (b.finishedAt === null) return a
  if (a.finishedAt !== b.finishedAt) return a.finishedAt < b.finishedAt ? a : b
  return canonicalJson(b) < canonicalJson(a) ? b : a
}
