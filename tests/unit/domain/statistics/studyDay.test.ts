import { describe, expect, it } from 'vitest'
import { studyDayAt, studyDayOf } from '../../../../renderer/domain/statistics/studyDay.ts'

const BISHKEK = -360

describe('the study day', () => {
  it('turns at four in the morning where the learner is', () => {
    const four = Date.UTC(2026, 0, 10, 4 - 6)

    expect(studyDayAt(four, BISHKEK) - studyDayAt(four - 1, BISHKEK)).toBe(1)
  })

  it('stays what it was where the answer was given', () => {
    const at = Date.UTC(2026, 0, 10, 23)

    expect(studyDayOf({ at, offsetMinutes: BISHKEK }, () => 0)).toBe(studyDayAt(at, BISHKEK))
    expect(studyDayOf({ at }, () => 0)).toBe(studyDayAt(at, 0))
  })
})
