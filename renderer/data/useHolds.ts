import type { Hold } from '../domain/memory/hold.ts'
import { readHolds } from './readHolds.ts'
import { useStored } from './useStored.ts'

const NONE: ReadonlyMap<string, Hold> = new Map()

/** What was decided about each question, by question id; undefined while loading, empty without storage. */
export const useHolds = (): ReadonlyMap<string, Hold> | undefined => useStored(readHolds, NONE)
