import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { readDayTotals } from './readDayTotals.ts'
import { useStored } from './useStored.ts'

const NONE: readonly DayTotals[] = []

/** The totals of every day on which something was answered, in order; undefined while loading. */
export const useDayTotals = (): readonly DayTotals[] | undefined => useStored(readDayTotals, NONE)
