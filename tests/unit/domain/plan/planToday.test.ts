import { describe, expect, it } from 'vitest'
import type { CardState } from '../../../../renderer/domain/memory/cards.ts'
import { msAnAnswer } from '../../../../renderer/domain/plan/msAnAnswer.ts'
import { planToday } from '../../../../renderer/domain/plan/planToday.ts'
import { byQuestion, makeCard } from '../memory/makeCard.ts'
import { DAY, START } from '../memory/makeReview.ts'
import { inForce, makePlan, makeQuestions, startOfDay, TODAY } from './makePlan.ts'

const QUESTIONS = [...makeQuestions(46, 'land'), ...makeQuestions(23, 'sea')]
const NONE: ReadonlyMap<string, CardState> = new Map()
const [LATER, SOONER] = [
  makePlan({ id: 'later', day: '2026-02-04' }),
  makePlan({ id: 'sooner', day: '2026-02-03', scope: ['sea'] }),
]

const shares = (
  cards: ReadonlyMap<string, CardState>,
  given: { begun?: readonly string[]; revised?: readonly string[] } = {},
  plans = [LATER],
) =>
  planToday(inForce(plans, QUESTIONS), {
    cards,
    begun: new Set(given.begun),
    revised: new Set(given.revised),
    now: START,
    endOfDay: startOfDay(TODAY + 1) - 1,
    today: TODAY,
  })

describe('the share of today', () => {
  it('is the quota of new questions, and stays the same while they are begun', () => {
    const ids = ['q:land:0', 'q:land:1']
    const cards = byQuestion(...ids.map((questionId) => makeCard({ questionId, due: START })))

    expect(shares(NONE)).toEqual([
      { planId: 'later', newQuota: 3, newDone: 0, reviewsLeft: 0, reviewsDone: 0 },
    ])
    expect(shares(cards, { begun: ids })).toMatchObject([
      { newQuota: 3, newDone: 2, reviewsLeft: 0 },
    ])
  })

  it('counts what is due as to be revised, and as done when it is not due any more', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'q:land:0', due: START - DAY }),
      makeCard({ questionId: 'q:land:1', due: START + 3 * DAY }),
    )

    expect(shares(cards, { revised: ['q:land:1'] })).toMatchObject([
      { reviewsLeft: 1, reviewsDone: 1 },
    ])
  })

  it('charges a question in two plans to the earlier alone', () => {
    const found = shares(NONE, {}, [LATER, SOONER])

    expect(found.map(({ planId, newQuota }) => [planId, newQuota])).toEqual([
      ['sooner', 2],
      ['later', 2],
    ])
  })
})

describe('the time for one answer', () => {
  it('is the usual one until there are answers enough, and then the learner’s own within reason', () => {
    expect(msAnAnswer({ answers: 19, elapsedMs: 1 })).toBe(24_000)
    expect(msAnAnswer({ answers: 100, elapsedMs: 1_500_000 })).toBe(15_000)
    expect(msAnAnswer({ answers: 100, elapsedMs: 1 })).toBe(8000)
    expect(msAnAnswer({ answers: 100, elapsedMs: 1e9 })).toBe(60_000)
  })
})
