import type { StudyDay } from './studyDay.ts'

export interface DueDay {
  readonly day: StudyDay
  /** Questions that fall due that day; today also those that waited. */
  readonly due: number
  /** Of these, due before today began. */
  readonly overdue: number
}

/**
 * How many questions fall due on each of the coming days, today being the first, if every question is
 * answered when it falls due and none comes back sooner. `dayOf` tells the study day of an instant here.
 */
export const dueForecast = (
  dues: Iterable<number>,
  today: StudyDay,
  length: number,
  dayOf: (at: number) => StudyDay,
): readonly DueDay[] => {
  const due = new Array<number>(length).fill(0)
  let overdue = 0
  for (const at of dues) {
    const place = dayOf(at) - today
    if (place < 0) overdue += 1
    const index = Math.max(0, place)
    if (index < length) due[index] = (due[index] ?? 0) + 1
  }
  return due.map((count, index) => ({
    day: today + index,
    due: count,
    overdue: index === 0 ? overdue : 0,
  }))
}
