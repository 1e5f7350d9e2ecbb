import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveDue, turnOf } from '../../../../renderer/domain/plan/effectiveDue.ts'
import { makeCard } from '../memory/makeCard.ts'
import { DAY, START } from '../memory/makeReview.ts'
import { inForce, makePlan, makeQuestions, startOfDay, TODAY } from './makePlan.ts'

const QUESTIONS = [...makeQuestions(50, 'land'), ...makeQuestions(50, 'sea')]
const PLANS = inForce([makePlan({ day: '2026-02-04', scope: ['land'] })], QUESTIONS)
const EXAM = startOfDay(TODAY + 30)
const STRETCH = startOfDay(TODAY + 23)

const late = makeCard({ questionId: 'q:land:1', due: EXAM + 100 * DAY, lastReview: START })

describe('the time at which the plans want a question', () => {
  it('is that of the schedule without a plan, outside its scope and after its day', () => {
    const elsewhere = { ...late, questionId: 'q:sea:1' }

    expect(effectiveDue(late, [], START)).toBe(late.due)
    expect(effectiveDue(elsewhere, PLANS, START)).toBe(late.due)
    expect(effectiveDue(late, PLANS, EXAM)).toBe(late.due)
  })

  it('is that of the schedule where this comes sooner', () => {
    expect(effectiveDue({ ...late, due: START + DAY }, PLANS, START)).toBe(START + DAY)
  })

  it('is no more than once in the last days', () => {
    expect(effectiveDue({ ...late, lastReview: STRETCH + DAY }, PLANS, STRETCH + DAY)).toBe(
      late.due,
    )
  })

  it('lies within the last seven days for everything examined that is due later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 49 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 29 }),
        (question, dueIn, day) => {
          const now = START + day * DAY
          const card = makeCard({
            questionId: `q:land:${question}`,
            due: START + dueIn * DAY,
            lastReview: START,
          })

          const due = effectiveDue(card, PLANS, now)

          expect(due).toBeLessThanOrEqual(card.due)
          expect(due).toBeLessThan(EXAM)
          expect(due === card.due || due >= STRETCH).toBe(true)
        },
      ),
    )
  })

  it('is that of the strictest of several plans', () => {
    const plans = inForce(
      [makePlan({ day: '2026-02-04' }), makePlan({ id: 'sooner', day: '2026-01-20' })],
      QUESTIONS,
    )

    const due = effectiveDue(late, plans, START)

    expect(due).toBeLessThan(startOfDay(TODAY + 15))
  })

  it('spreads the questions over the last days evenly enough', () => {
    const days = new Array<number>(7).fill(0)
    for (const { id } of makeQuestions(1400)) {
      const turn = turnOf(id, 7)
      days[turn] = (days[turn] ?? 0) + 1
    }

    expect(Math.min(...days)).toBeGreaterThan(140)
    expect(Math.max(...days)).toBeLessThan(260)
  })
})
