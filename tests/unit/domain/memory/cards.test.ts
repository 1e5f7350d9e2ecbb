import fc from 'fast-check'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import {
  type CardState,
  nextCard,
  replay,
  retrievability,
} from '../../../../renderer/domain/memory/cards.ts'
import type { Rating, Review } from '../../../../renderer/domain/memory/review.ts'
import { makeCard } from './makeCard.ts'
import { anyReview, DAY, makeReview, START } from './makeReview.ts'

const REFERENCE_START = Date.UTC(2022, 10, 29, 12, 30)

describe('nextCard', () => {
  // Both sequences are those of py-fsrs's own test suite for the default FSRS-6 parameters.
  it('gives the intervals of the FSRS-6 reference when each card is answered as it falls due', () => {
    const ratings: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
    const intervals: number[] = []

    let card: CardState | undefined
    for (const rating of ratings) {
      const at: number = card?.due ?? REFERENCE_START
      card = nextCard(card, makeReview({ at, rating }))
      intervals.push(Math.floor((card.due - at) / DAY))
    }

    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('reaches the memory state of the FSRS-6 reference', () => {
    const steps: [Rating, number][] = [
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 4],
      [3, 12],
      [3, 33],
    ]

    const card = steps.reduce<CardState | undefined>(
      (before, [rating, day]) =>
        nextCard(before, makeReview({ rating, at: REFERENCE_START + day * DAY })),
      undefined,
    )

    expect(card?.stability).toBeCloseTo(53.62691, 4)
    expect(card?.difficulty).toBeCloseTo(6.3574867, 4)
  })

  it('agrees with ts-fsrs, driven directly, on any history', () => {
    const rating = fc.constantFrom<Rating>(1, 2, 3, 4)
    const history = fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 60 * DAY })), {
      minLength: 1,
      maxLength: 20,
    })

    fc.assert(
      fc.property(history, (steps) => {
        const scheduler = fsrs({ enable_fuzz: false })
        let theirs = createEmptyCard(START)
        let ours: CardState | undefined
        let at = START
        for (const [grade, gap] of steps) {
          at += gap
          theirs = scheduler.next(theirs, new Date(at), grade).card
          ours = nextCard(ours, makeReview({ at, rating: grade }))
        }

        expect(ours).toMatchObject({
          due: theirs.due.getTime(),
          stability: theirs.stability,
          difficulty: theirs.difficulty,
          reps: theirs.reps,
          lapses: theirs.lapses,
          learningStep: theirs.learning_steps,
          lastReview: at,
        })
      }),
    )
  })

  it('counts no time as passed when the clock was set back', () => {
    const card = makeCard({ lastReview: START })

    const late = nextCard(card, makeReview({ at: START - 400 * DAY }))

    expect(late).toEqual(nextCard(card, makeReview({ at: START })))
    expect(late.lastReview).toBe(START)
  })

  it('leaves the card it was given untouched', () => {
    const card = Object.freeze(makeCard())

    nextCard(card, makeReview({ at: START + DAY, rating: 1 }))

    expect(card).toEqual(makeCard())
  })
})

describe('replay', () => {
  it('gives the same cards in whatever order the log arrives', () => {
    const logAndShuffled = fc
      .uniqueArray(anyReview, { selector: ({ id }) => id })
      .chain((log) =>
        fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
      )

    fc.assert(
      fc.property(logAndShuffled, ([log, shuffled]) => {
        expect(replay(shuffled)).toEqual(replay(log))
      }),
    )
  })

  it('never lets practice or an exam move the schedule', () => {
    const quiz = makeReview({ id: 'a' })
    const practice: Review = makeReview({ id: 'b', at: START + DAY, rating: 1, mode: 'practice' })
    const exam: Review = makeReview({ id: 'c', at: START + DAY, rating: 1, mode: 'exam' })

    expect(replay([quiz, practice, exam])).toEqual(replay([quiz]))
    expect(replay([practice, exam]).size).toBe(0)
  })

  it('keeps each question to its own card', () => {
    const cards = replay([
      makeReview({ id: 'a', questionId: 'q:1', rating: 3 }),
      makeReview({ id: 'b', questionId: 'q:2', rating: 1 }),
    ])

    expect([...cards.keys()]).toEqual(['q:1', 'q:2'])
    expect(cards.get('q:1')?.stability).toBeGreaterThan(cards.get('q:2')?.stability ?? Infinity)
  })
})

describe('retrievability', () => {
  it('is certain at the moment of review and 90 % when the stability has passed', () => {
    const card = makeCard({ stability: 10 })

    expect(retrievability(card, START)).toBe(1)
    expect(retrievability(card, START + 10 * DAY)).toBeCloseTo(0.9, 6)
  })

  it('agrees with ts-fsrs at whole days', () => {
    const scheduler = fsrs()
    const first = scheduler.next(createEmptyCard(START), new Date(START), 3).card
    const card = nextCard(undefined, makeReview())

    for (const days of [1, 7, 30, 365]) {
      const theirs = scheduler.get_retrievability(first, new Date(START + days * DAY), false)
      expect(retrievability(card, START + days * DAY)).toBeCloseTo(theirs, 6)
    }
  })

  it('stays certain, never above, before the last review', () => {
    expect(retrievability(makeCard(), START - 30 * DAY)).toBe(1)
  })
})
