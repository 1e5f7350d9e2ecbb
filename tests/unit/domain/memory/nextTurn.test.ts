import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Around,
  isAnsweredElsewhere,
  nextDueAt,
  nextTurn,
  remainingIn,
} from '../../../../renderer/domain/memory/nextTurn.ts'
import type { Rating } from '../../../../renderer/domain/memory/review.ts'
import {
  answersOf,
  giveAnswer,
  goOn,
  holdQuestion,
  lastAct,
  type Revision,
  takeBack,
} from '../../../../renderer/domain/memory/revision.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'
import { makeAnswer, makeAround, makeRevision } from './makeRevision.ts'

const MINUTE = 60_000

/** The session after the question on screen was answered and left. */
function answered(revision: Revision, around: Around, rating: Rating = 3): Revision {
  const { turn } = revision
  if (!turn) throw new Error('there is no question on the screen')
  const given = giveAnswer(revision, makeAnswer(turn.questionId, around.now, rating))
  return goOn(given, nextTurn(given, around))
}

/** Whether another window was faster is not minded of a question that came back. */
const asNew = (revision: Revision): Revision => ({
  ...revision,
  turn: revision.turn && { ...revision.turn, reps: null },
})

const begun = (revision: Revision, around: Around): Revision => ({
  ...revision,
  turn: nextTurn(revision, around),
})

describe('nextTurn', () => {
  it('asks a question whose minute has come before all that waits in the queue', () => {
    const cards = byQuestion(
      makeCard({
        questionId: 'a',
        state: 'learning',
        due: START - MINUTE,
        lastReview: START - DAY,
      }),
      makeCard({
        questionId: 'b',
        state: 'learning',
        due: START - 2 * MINUTE,
        lastReview: START - DAY,
      }),
    )

    const turn = nextTurn(makeRevision({ queue: ['c'] }), makeAround({ cards }))

    expect(turn).toMatchObject({ questionId: 'b', isEarly: false })
  })

  it('brings a question back ahead of its minute only when nothing else is left', () => {
    const around = makeAround()
    const first = begun(makeRevision({ queue: ['a', 'b'] }), around)

    const second = answered(first, around)
    const third = answered(second, around)

    expect(second.turn).toMatchObject({ questionId: 'b', isEarly: false })
    expect(third.turn).toMatchObject({ questionId: 'a', isEarly: true })
  })

  it('ends when the next minute lies beyond the learning ahead, and says when it comes', () => {
    const around = makeAround()
    const start = makeRevision({ queue: ['a'], learnAheadMinutes: 5 })
    const revision = answered(begun(start, around), around)

    expect(revision.turn).toBeNull()
    expect(nextDueAt(revision, around)).toBe(START + 10 * MINUTE)
  })

  it('ends after so many answers, or when time is up', () => {
    const queue = ['a', 'b', 'c']
    const around = makeAround()

    const counted = answered(begun(makeRevision({ queue, most: 1 }), around), around)
    const late = makeAround({ now: START + 15 * MINUTE })

    expect(counted.turn).toBeNull()
    expect(nextTurn(makeRevision({ queue, endsAt: START + 15 * MINUTE }), late)).toBeNull()
  })

  it('passes over what another window has answered since the session began', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'a', reps: 4 }),
      makeCard({ questionId: 'b', reps: 3 }),
    )
    const repsAtStart = { a: 3, b: 3 }

    const turn = nextTurn(makeRevision({ queue: ['a', 'b'], repsAtStart }), makeAround({ cards }))

    expect(turn?.questionId).toBe('b')
  })

  it('passes over what was put by, before the disk has told of it too', () => {
    const around = makeAround()
    const revision = begun(makeRevision({ queue: ['a'] }), around)

    const held = holdQuestion(revision, 'buried', null)

    expect(nextTurn(held, around)).toBeNull()
  })

  it('never calls a question back in practice', () => {
    const wish = { scope: '', size: 'usual', by: 'practice' } as const
    const cards = byQuestion(makeCard({ questionId: 'b', state: 'learning', due: START }))
    const around = makeAround({ cards })

    const revision = answered(begun(makeRevision({ wish, queue: ['a'] }), around), around)

    expect(revision.turn).toBeNull()
  })
})

describe('isAnsweredElsewhere', () => {
  it('sees that another window was faster, even by a clock that was set back', () => {
    const revision = begun(makeRevision({ queue: ['a'] }), makeAround())
    const cards = byQuestion(makeCard({ questionId: 'a', reps: 1, lastReview: START - 400 * DAY }))

    expect(isAnsweredElsewhere(revision, { cards: new Map() })).toBe(false)
    expect(isAnsweredElsewhere(revision, { cards })).toBe(true)
  })

  it('minds only a question that has not been answered here', () => {
    const revision = begun(makeRevision({ queue: ['a'] }), makeAround())
    const given = giveAnswer(revision, makeAnswer('a', START))

    expect(isAnsweredElsewhere(given, { cards: byQuestion(makeCard({ questionId: 'a' })) })).toBe(
      false,
    )
  })
})

describe('remainingIn', () => {
  it('counts what is left after the question on screen: seen, new, and in the short steps', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'a' }),
      makeCard({ questionId: 'b' }),
      makeCard({ questionId: 'd', state: 'learning', due: START + MINUTE }),
    )
    const around = makeAround({ cards, now: START + DAY })
    const start = makeRevision({ queue: ['a', 'b', 'c'], repsAtStart: { a: 3, b: 3 } })
    const revision = begun(start, around)

    expect(revision.turn?.questionId).toBe('d')
    expect(remainingIn(revision, around)).toEqual({ due: 2, fresh: 1, learning: 0 })
  })

  it('promises no more than the session will ask', () => {
    const around = makeAround()
    const revision = begun(makeRevision({ queue: ['a', 'b', 'c'], most: 2 }), around)

    expect(remainingIn(revision, around)).toEqual({ due: 0, fresh: 1, learning: 0 })
  })
})

describe('takeBack', () => {
  it('puts the question back as if it had just come, and its card with it', () => {
    const around = makeAround()
    const first = begun(makeRevision({ queue: ['a', 'b'] }), around)

    const undone = takeBack(answered(first, around), START + 5)

    expect(undone.turn).toMatchObject({ questionId: 'a', shownAt: START + 5, answer: null })
    expect(undone.acts).toEqual([])
    expect(nextTurn(undone, around)?.questionId).toBe('a')
  })

  it('takes back an answer that is still on the screen', () => {
    const around = makeAround()
    const first = begun(makeRevision({ queue: ['a'] }), around)

    const undone = takeBack(giveAnswer(first, makeAnswer('a', START)), START)

    expect(undone).toEqual(asNew(first))
  })

  it('undoes a burying without touching the answer before it', () => {
    const around = makeAround()
    const first = begun(makeRevision({ queue: ['a', 'b'] }), around)
    const given = giveAnswer(first, makeAnswer('a', START))

    const undone = takeBack(holdQuestion(given, 'buried', null), START)

    expect(undone).toEqual(given)
  })

  it('undoes any session step by step until nothing has been done', () => {
    const acts = fc.array(fc.constantFrom('answer', 'wrong', 'bury'), { maxLength: 12 })

    fc.assert(
      fc.property(acts, (list) => {
        const around = makeAround()
        const first = begun(makeRevision({ queue: ['a', 'b', 'c', 'd'] }), around)
        let revision = first
        for (const act of list) {
          if (!revision.turn) break
          const held = holdQuestion(revision, 'buried', null)
          revision =
            act === 'bury'
              ? { ...held, turn: nextTurn(held, around) }
              : answered(revision, around, act === 'wrong' ? 1 : 3)
        }

        let steps = 0
        while (lastAct(revision)) {
          revision = takeBack(revision, START)
          steps += 1
        }

        expect(steps).toBeLessThanOrEqual(list.length)
        expect(answersOf(revision)).toEqual([])
        expect(asNew(revision)).toEqual(asNew(first))
      }),
    )
  })
})
