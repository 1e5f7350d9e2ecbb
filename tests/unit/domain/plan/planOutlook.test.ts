import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardState, retrievability } from '../../../../renderer/domain/memory/cards.ts'
import type { Plan } from '../../../../renderer/domain/plan/plan.ts'
import { planOutlook } from '../../../../renderer/domain/plan/planOutlook.ts'
import { byQuestion, makeCard } from '../memory/makeCard.ts'
import { DAY, START } from '../memory/makeReview.ts'
import { inForce, makePlan, makeQuestions, TODAY } from './makePlan.ts'

const ANSWER_MS = 24_000
const NONE: ReadonlyMap<string, CardState> = new Map()

function outlook(given: Partial<Plan>, count: number, cards = NONE) {
  const plans = inForce([makePlan(given)], makeQuestions(count))
  const [plan] = plans
  if (!plan) throw new Error('no plan in force')
  return planOutlook(plan, plans, cards, START, TODAY, ANSWER_MS)
}

describe('the outlook of a plan', () => {
  it('says what fades by the forgetting curve when nothing more is done', () => {
    const card = makeCard({ questionId: 'q:land:0', stability: 10, lastReview: START })

    const { fading, curveDays } = outlook({}, 2, byQuestion(card))

    expect(curveDays).toHaveLength(31)
    expect(fading[0]).toBeCloseTo(0.5)
    expect(fading[10]).toBeCloseTo(0.45)
    expect(fading.at(-1)).toBeCloseTo(retrievability(card, START + 30 * DAY) / 2)
  })

  it('is better when the plan is kept: all is begun, and most is remembered on the day', () => {
    const { kept, fading, days, fit } = outlook({ minutes: 60 }, 200)

    expect(fit).toEqual({ kind: 'fits' })
    expect(days.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(200)
    expect(days.slice(23).every(({ fresh }) => fresh === 0)).toBe(true)
    expect(fading.at(-1)).toBe(0)
    expect(kept.at(-1)).toBeGreaterThan(0.85)
  })

  it('says honestly how many are not reached, and what time would reach them', () => {
    const short = outlook({ minutes: 10 }, 1000)

    expect(short.fit.kind).toBe('short')
    if (short.fit.kind !== 'short') return
    expect(short.fit.unreached).toBeGreaterThan(300)
    const minutes = short.fit.minutesNeeded ?? 0
    expect(outlook({ minutes }, 1000).fit.kind).toBe('fits')
    expect(outlook({ minutes: minutes - 5 }, 1000).fit.kind).toBe('short')
  })

  it('knows when no day is long enough', () => {
    expect(outlook({ day: '2026-01-06', minutes: 600 }, 5000).fit).toMatchObject({
      kind: 'short',
      minutesNeeded: null,
    })
  })

  it('has nothing to say of a scope without questions', () => {
    expect(outlook({}, 0)).toMatchObject({ total: 0, met: 0, fit: { kind: 'fits' } })
  })

  it('has no day of study left on the day itself', () => {
    expect(outlook({ day: '2026-01-05' }, 10)).toMatchObject({
      daysLeft: 0,
      days: [],
      curveDays: [0],
      kept: [0],
    })
  })

  it('has everything that was met asked once more in the last week', () => {
    const cards = byQuestion(
      ...makeQuestions(70).map(({ id }) =>
        makeCard({ questionId: id, stability: 500, due: START + 400 * DAY, lastReview: START }),
      ),
    )

    const { days } = outlook({ minutes: 60 }, 70, cards)

    expect(days.slice(0, 22).reduce((sum, { reviews }) => sum + reviews, 0)).toBe(0)
    expect(days.slice(22).reduce((sum, { reviews }) => sum + reviews, 0)).toBeGreaterThanOrEqual(70)
  })

  it('is the same each time, every chance between nought and one, every day within its minutes', () => {
    fc.assert(
      fc.property(
        fc.nat(120),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 1, max: 80 }),
        fc.array(fc.tuple(fc.nat(119), fc.double({ min: 0.1, max: 400, noNaN: true }), fc.nat(60))),
        (count, minutes, daysLeft, known) => {
          const cards = byQuestion(
            ...known.map(([question, stability, age]) =>
              makeCard({
                questionId: `q:land:${question}`,
                stability,
                lastReview: START - age * DAY,
                due: START - age * DAY + stability * DAY,
              }),
            ),
          )
          const day = new Date((TODAY + daysLeft) * DAY).toISOString().slice(0, 10)

          const found = outlook({ minutes, day }, count, cards)

          expect(found).toEqual(outlook({ minutes, day }, count, cards))
          for (const share of [...found.kept, ...found.fading]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
          expect(found.curveDays.at(-1)).toBe(daysLeft)
          expect(found.kept).toHaveLength(found.curveDays.length)
          expect(found.days.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(count - found.met)
        },
      ),
      { numRuns: 40 },
    )
  })
})
