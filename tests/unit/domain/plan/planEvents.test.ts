import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../../renderer/domain/plan/planEvents.ts'
import { planTable } from '../../../../renderer/domain/plan/planTable.ts'
import { TODAY } from './makePlan.ts'

const outlook = {
  daysLeft: 3,
  days: [
    { fresh: 4, reviews: 1, minutes: 2.2 },
    { fresh: 0, reviews: 0, minutes: 0 },
    { fresh: 0, reviews: 7, minutes: 3 },
  ],
}
const words = {
  exam: 'Examination',
  examText: 'All',
  study: ({ fresh, reviews }: { fresh: number; reviews: number }) => `${fresh}+${reviews}`,
  studyText: () => '',
}

describe('planEvents', () => {
  it('has an event for each day with something to do, and one for the examination', () => {
    const events = planEvents({ id: 'p' }, outlook, TODAY, words)

    expect(events.map(({ day, summary, isBusy }) => [day - TODAY, summary, isBusy])).toEqual([
      [0, '4+1', false],
      [2, '0+7', false],
      [3, 'Examination', true],
    ])
  })

  it('names a day the same when the plan is written again the day after', () => {
    const before = planEvents({ id: 'p' }, outlook, TODAY, words)
    const after = planEvents(
      { id: 'p' },
      { daysLeft: 2, days: outlook.days.slice(1) },
      TODAY + 1,
      words,
    )

    expect(after.map(({ uid }) => uid)).toEqual(before.slice(1).map(({ uid }) => uid))
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(3)
  })
})

describe('planTable', () => {
  it('has a row for every day, the idle ones too', () => {
    const rows = planTable(outlook, TODAY, { head: ['d', 'n', 'r', 'm'], number: String })

    expect(rows).toEqual([
      ['d', 'n', 'r', 'm'],
      ['2026-01-05', '4', '1', '3'],
      ['2026-01-06', '0', '0', '0'],
      ['2026-01-07', '0', '7', '3'],
    ])
  })
})
