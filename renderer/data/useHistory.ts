import type { Review } from '../domain/memory/review.ts'
import { readHistory } from './readHistory.ts'
import { useStored } from './useStored.ts'

const NONE: readonly Review[] = []

/** The answers to one question that still count; undefined while loading, none without storage. */
export const useHistory = (questionId: string): readonly Review[] | undefined =>
  useStored((db) => readHistory(db, questionId), NONE, [questionId])
