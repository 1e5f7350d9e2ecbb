import { describe, expect, it } from 'vitest'
import type { Hold } from '../../../../renderer/domain/memory/hold.ts'
import { keptRevision } from '../../../../renderer/domain/memory/keptRevision.ts'
import { type Around, nextTurn, remainingIn } from '../../../../renderer/domain/memory/nextTurn.ts'
import { resumeRevision } from '../../../../renderer/domain/memory/resumeRevision.ts'
import {
  answersOf,
  draftAnswer,
  giveAnswer,
  goOn,
  holdQuestion,
  type Revision,
} from '../../../../renderer/domain/memory/revision.ts'
import { sessionProgress } from '../../../../renderer/domain/memory/sessionProgress.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'
import { makeAnswer, makeAround, makeRevision } from './makeRevision.ts'

const MINUTE = 60_000
/** Before the wrong answer of the first minute is to come again. */
const KEPT_AT = START + 1.5 * MINUTE
const LATER = START + 60 * MINUTE

const begun = makeRevision({ queue: ['a', 'b', 'c', 'd'] })
const atFirst: Revision = { ...begun, turn: nextTurn(begun, makeAround()) }
const answeredA = giveAnswer(atFirst, makeAnswer('a', START + MINUTE, 1))
const atB = goOn(answeredA, nextTurn(answeredA, makeAround({ now: KEPT_AT })))
const A_REVIEW = answeredA.turn?.answer?.reviewId ?? ''

/** As the disk has it once the answer to «a» has arrived: known well, so that it does not come again. */
const CARDS = byQuestion(makeCard({ questionId: 'a', reps: 1, lastReview: START + MINUTE }))

const resume = (
  revision: Revision,
  around: Partial<Around> = {},
  { standing = [A_REVIEW], startOfDay = START - DAY / 2 } = {},
): Revision | null => {
  const kept = keptRevision(revision, KEPT_AT)
  return (
    kept &&
    resumeRevision(kept, {
      standing: new Set(standing),
      around: makeAround({ cards: CARDS, now: LATER, ...around }),
      startOfDay,
      endOfDay: startOfDay + DAY - 1,
    })
  )
}
const held = (id: string): ReadonlyMap<string, Hold> =>
  new Map([[id, { id, kind: 'suspended', until: null, updatedAt: START, device: 'lab' }]])

describe('resumeRevision', () => {
  it('asks the same question, keeps what was answered, and counts as before', () => {
    expect(atB.turn?.questionId).toBe('b')

    const resumed = resume(draftAnswer(atB, ['half']))

    expect(resumed?.turn).toMatchObject({ questionId: 'b', answer: null, draft: null })
    expect(resumed?.turn?.shownAt).toBe(LATER)
    if (!resumed) return
    expect(answersOf(resumed)).toMatchObject([
      { questionId: 'a', answer: { correct: false, saved: 'yes' } },
    ])
    const remaining = remainingIn(resumed, makeAround({ cards: CARDS, now: LATER }))
    expect(sessionProgress(resumed, remaining)).toEqual({ answered: 1, total: 4 })
  })

  it('goes on to the next question where the one on screen was answered', () => {
    const resumed = resume(answeredA)

    expect(resumed?.turn?.questionId).toBe('b')
    expect(resumed?.acts).toHaveLength(1)
  })

  it('asks again what never reached the log, or was taken back there', () => {
    const resumed = resume(answeredA, { cards: new Map() }, { standing: [] })

    expect(resumed?.turn).toMatchObject({ questionId: 'a', answer: null })
    expect(resumed && answersOf(resumed)).toEqual([])
  })

  it('passes over what another window has answered or held meanwhile, and what is gone', () => {
    const elsewhere = byQuestion(
      ...CARDS.values(),
      makeCard({ questionId: 'b', reps: 1, lastReview: KEPT_AT }),
    )

    expect(resume(atB, { cards: elsewhere })?.turn?.questionId).toBe('c')
    expect(resume(atB, { holds: held('b') })?.turn?.questionId).toBe('c')
    expect(resume(atB, { questionIds: new Set(['a', 'd']) })?.turn?.questionId).toBe('d')
  })

  it('lets a question come that is held no more', () => {
    const putOff = holdQuestion(atB, 'buried', null)
    const atC = { ...putOff, turn: nextTurn(putOff, makeAround({ now: KEPT_AT })) }

    expect(resume(atC, { holds: held('b') })?.acts.map(({ kind }) => kind)).toEqual([
      'answered',
      'held',
    ])
    expect(resume(atC)?.acts.map(({ kind }) => kind)).toEqual(['answered'])
  })

  it('has as many minutes left as there were', () => {
    const timed = { ...atB, endsAt: KEPT_AT + 3 * MINUTE }

    expect(resume(timed)?.endsAt).toBe(LATER + 3 * MINUTE)
    expect(resume(atB)?.endsAt).toBeNull()
  })

  it('is nothing on another day, when it was over, or with nothing left to ask', () => {
    expect(resume(atB, {}, { startOfDay: START + 1 })).toBeNull()
    expect(resume(atB, {}, { startOfDay: START - DAY })).toBeNull()
    expect(resume(goOn(answeredA, null))).toBeNull()
    expect(resume(atB, { questionIds: new Set() })).toBeNull()
  })
})
