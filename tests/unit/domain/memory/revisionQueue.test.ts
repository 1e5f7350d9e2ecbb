import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardPhase, CardState } from '../../../../renderer/domain/memory/cards.ts'
import type { Hold } from '../../../../renderer/domain/memory/hold.ts'
import {
  type QueueWish,
  revisionQueue,
  weakestQueue,
} from '../../../../renderer/domain/memory/revisionQueue.ts'
import { type Asked, kinOf } from '../../../../renderer/domain/memory/siblings.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'

const NOW = START + 10 * DAY
const MORNING = NOW - 5 * 60 * 60 * 1000

const asked = (id: string, ...claims: string[]): Asked => ({ id, kind: 'choice', claims })

const makeHold = (id: string, given: Partial<Hold> = {}): Hold => ({
  id,
  kind: 'suspended',
  until: null,
  updatedAt: START,
  device: 'laptop',
  ...given,
})

const makeWish = (given: Partial<QueueWish> = {}): QueueWish => ({
  questions: [],
  cards: new Map(),
  holds: new Map(),
  now: NOW,
  startOfDay: MORNING,
  endOfDay: MORNING + DAY - 1,
  freshAllowed: 0,
  seed: 7,
  burySiblings: true,
  ...given,
})

describe('revisionQueue', () => {
  it('asks what is most nearly forgotten first', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'firm', stability: 100, due: NOW }),
      makeCard({ questionId: 'weak', stability: 2, due: NOW }),
      makeCard({ questionId: 'later', stability: 1, due: NOW + 3 * DAY }),
    )
    const questions = [asked('firm', 'a'), asked('weak', 'b'), asked('later', 'c')]

    const queue = revisionQueue(makeWish({ questions, cards }))

    expect(queue.ids).toEqual(['weak', 'firm'])
  })

  it('takes the moment from the function it is given, so that an examination can call a card earlier', () => {
    const cards = byQuestion(makeCard({ questionId: 'later', due: NOW + 30 * DAY }))

    const queue = revisionQueue(
      makeWish({ questions: [asked('later', 'a')], cards, dueOf: () => NOW }),
    )

    expect(queue.ids).toEqual(['later'])
  })

  it('strews new questions among the due ones, no more than may still come today', () => {
    const due = ['d1', 'd2', 'd3', 'd4']
    const cards = byQuestion(...due.map((questionId) => makeCard({ questionId, due: NOW })))
    const questions = [...due, 'n1', 'n2', 'n3', 'n4'].map((id) => asked(id, id))

    const queue = revisionQueue(makeWish({ questions, cards, freshAllowed: 2 }))

    expect(queue).toMatchObject({ due: 4, fresh: 2 })
    expect(queue.ids.map((id) => id[0]).join('')).toBe('dnddnd')
  })

  it('leaves out what is suspended, and what is buried until its day comes', () => {
    const ids = ['suspended', 'buried', 'back', 'open']
    const cards = byQuestion(...ids.map((questionId) => makeCard({ questionId, due: NOW })))
    const holds = new Map(
      [
        makeHold('suspended'),
        makeHold('buried', { kind: 'buried', until: NOW + 1 }),
        makeHold('back', { kind: 'buried', until: NOW }),
      ].map((hold) => [hold.id, hold]),
    )

    const queue = revisionQueue(
      makeWish({ questions: ids.map((id) => asked(id, id)), cards, holds }),
    )

    expect(queue.ids.toSorted()).toEqual(['back', 'open'])
  })

  it('leaves to their minute the questions in their short steps, and counts them', () => {
    const cards = byQuestion(makeCard({ questionId: 'step', state: 'relearning', due: NOW }))

    const queue = revisionQueue(makeWish({ questions: [asked('step', 'a')], cards }))

    expect(queue).toMatchObject({ ids: [], learning: 1 })
  })

  it('asks one question a claim and day, and says which ones wait', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'weak', stability: 1, due: NOW }),
      makeCard({ questionId: 'firm', stability: 50, due: NOW }),
    )
    const questions = [asked('firm', 'a'), asked('weak', 'a'), asked('new', 'a')]

    const queue = revisionQueue(makeWish({ questions, cards, freshAllowed: 5 }))

    expect(queue).toMatchObject({ ids: ['weak'], buried: ['firm'] })
  })

  it('lets a sibling wait when the claim was already asked about today', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'answered', lastReview: MORNING, due: NOW + 5 * DAY }),
      makeCard({ questionId: 'due', due: NOW }),
    )
    const questions = [asked('answered', 'a'), asked('due', 'a')]

    expect(revisionQueue(makeWish({ questions, cards })).buried).toEqual(['due'])
    expect(revisionQueue(makeWish({ questions, cards, burySiblings: false })).ids).toEqual(['due'])
  })

  it('does not take for a sibling what rests on a whole proceeding', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'order', due: NOW }),
      makeCard({ questionId: 'one', due: NOW }),
    )
    const questions = [asked('order', 'a', 'b', 'c', 'd'), asked('one', 'a')]

    expect(revisionQueue(makeWish({ questions, cards })).ids).toHaveLength(2)
  })

  it('moves siblings apart where they are all asked', () => {
    const ids = ['a1', 'a2', 'b1', 'c1', 'd1', 'e1', 'f1']
    const cards = byQuestion(
      ...ids.map((questionId, index) => makeCard({ questionId, stability: index + 1, due: NOW })),
    )
    const questions = ids.map((id) => asked(id, id[0] ?? ''))

    const queue = revisionQueue(makeWish({ questions, cards, burySiblings: false }))

    expect(queue.ids).toEqual(['a1', 'b1', 'c1', 'd1', 'e1', 'a2', 'f1'])
  })

  it('holds to its promises on any deck', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const queue = revisionQueue(wish)
        const byId = new Map(wish.questions.map((each) => [each.id, each]))

        expect(new Set(queue.ids).size).toBe(queue.ids.length)
        expect(queue.due + queue.fresh).toBe(queue.ids.length)
        expect(queue.fresh).toBeLessThanOrEqual(wish.freshAllowed)
        for (const id of queue.ids) {
          const card = wish.cards.get(id)
          expect(card === undefined || (card.due <= wish.endOfDay && card.state === 'review')).toBe(
            true,
          )
          expect(wish.holds.has(id)).toBe(false)
          expect(queue.buried).not.toContain(id)
        }
        if (wish.burySiblings) {
          const kin = queue.ids.flatMap((id) => kinOf(byId.get(id) ?? asked(id)))
          expect(new Set(kin).size).toBe(kin.length)
        } else {
          expect(queue.buried).toEqual([])
          const due = wish.questions.filter(({ id }) => {
            const card = wish.cards.get(id)
            return card?.state === 'review' && card.due <= wish.endOfDay && !wish.holds.has(id)
          })
          expect(queue.due).toBe(due.length)
        }
      }),
    )
  })
})

describe('weakestQueue', () => {
  it('asks first what will hardly be known tomorrow, then what was forgotten most often', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'firm', stability: 200 }),
      makeCard({ questionId: 'weak', stability: 3, lapses: 1 }),
      makeCard({ questionId: 'weak-often', stability: 3, lapses: 4 }),
    )
    const questions = [
      asked('firm', 'a'),
      asked('weak', 'b'),
      asked('weak-often', 'c'),
      asked('new', 'd'),
    ]

    expect(weakestQueue(makeWish({ questions, cards }), 2)).toEqual(['weak-often', 'weak'])
  })
})

const anyCard: fc.Arbitrary<Omit<CardState, 'questionId'>> = fc.record({
  due: fc.integer({ min: -20, max: 20 }).map((days) => NOW + days * DAY),
  stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  reps: fc.nat({ max: 20 }),
  lapses: fc.nat({ max: 9 }),
  state: fc.constantFrom<CardPhase>('learning', 'review', 'relearning'),
  learningStep: fc.nat({ max: 1 }),
  lastReview: fc.integer({ min: -40, max: 0 }).map((days) => NOW + days * DAY),
})

const anyQuestion = fc.record({
  claims: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 }),
  card: fc.option(anyCard, { nil: undefined }),
  isHeld: fc.boolean(),
})

const anyWish: fc.Arbitrary<QueueWish> = fc
  .record({
    deck: fc.array(anyQuestion, { maxLength: 40 }),
    freshAllowed: fc.nat({ max: 10 }),
    seed: fc.integer(),
    burySiblings: fc.boolean(),
  })
  .map(({ deck, freshAllowed, seed, burySiblings }) => {
    const named = deck.map((each, index) => ({ ...each, id: `q:${index}` }))
    return makeWish({
      questions: named.map(({ id, claims }) => asked(id, ...claims)),
      cards: byQuestion(
        ...named.flatMap(({ id, card }) => (card ? [{ ...card, questionId: id }] : [])),
      ),
      holds: new Map(named.flatMap(({ id, isHeld }) => (isHeld ? [[id, makeHold(id)]] : []))),
      freshAllowed,
      seed,
      burySiblings,
    })
  })
