import { NOBODY, type Roster } from '../domain/lesson/roster.ts'
import { readRoster } from './roster.ts'
import { useStored } from './useStored.ts'

/** The people of the class; undefined while loading, nobody without storage. */
export const useRoster = (): Roster | undefined => useStored(readRoster, NOBODY)
