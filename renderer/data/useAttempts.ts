import type { Attempt } from '../domain/attempts/attempt.ts'
import { readAttempts } from './readAttempts.ts'
import { useStored } from './useStored.ts'

const NONE: readonly Attempt[] = []

/** The attempts at one diagram, the earliest first; undefined while loading, empty without storage. */
export const useAttempts = (subject: string, diagram: string): readonly Attempt[] | undefined =>
  useStored((db) => readAttempts(db, subject, diagram), NONE, [subject, diagram])
