import { describe, expect, it } from 'vitest'
import { inForce, makePlan, makeQuestions, startOfDay, TODAY } from './makePlan.ts'

const QUESTIONS = [
  ...makeQuestions(2, 'land'),
  ...makeQuestions(1, 'sea'),
  ...makeQuestions(1, null),
]

describe('the plans in force', () => {
  it('are those whose day is today or to come, the earliest first', () => {
    const plans = [
      makePlan({ id: 'later', day: '2026-03-01' }),
      makePlan({ id: 'past', day: '2026-01-04' }),
      makePlan({ id: 'today', day: '2026-01-05' }),
      makePlan({ id: 'gone', deleted: true }),
      makePlan({ id: 'nonsense', day: '2026-02-31' }),
    ]

    expect(inForce(plans, QUESTIONS).map(({ plan }) => plan.id)).toEqual(['today', 'later'])
  })

  it('hold the whole atlas, or the questions of their systems alone', () => {
    const [whole, land, nowhere] = inForce(
      [
        makePlan({ id: 'a' }),
        makePlan({ id: 'b', scope: ['land'] }),
        makePlan({ id: 'c', scope: ['gone'] }),
      ],
      QUESTIONS,
    )

    expect(whole?.questionIds.size).toBe(4)
    expect([...(land?.questionIds ?? [])]).toEqual(['q:land:0', 'q:land:1'])
    expect(nowhere?.questionIds.size).toBe(0)
  })

  it('have their last stretch in the seven days before the examination', () => {
    const [plan] = inForce([makePlan({ day: '2026-02-04' })], QUESTIONS)

    expect(plan?.examDay).toBe(TODAY + 30)
    expect(plan?.lastStretch).toEqual(
      [23, 24, 25, 26, 27, 28, 29].map((day) => startOfDay(TODAY + day)),
    )
  })
})
