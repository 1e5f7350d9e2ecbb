import { describe, expect, it } from 'vitest'
import type { Revision } from '../../../renderer/domain/memory/revision.ts'
import type { QuizSitting } from '../../../renderer/state/createScreenStore.ts'
import { isUnderWay } from '../../../renderer/state/isUnderWay.ts'

const NOTHING = { sitting: null, revision: null }

const sittingAt = (position: number): QuizSitting => ({
  mode: 'quiz',
  scope: '',
  questionIds: ['one', 'two'],
  position,
  answers: [],
  draft: null,
})

const makeRevision = (turn: Revision['turn']): Revision => ({
  wish: { scope: '', size: 'usual', by: 'due' },
  startedAt: 0,
  queue: [],
  repsAtStart: {},
  learnAheadMinutes: 20,
  most: null,
  endsAt: null,
  acts: [],
  turn,
})
const TURN = { questionId: 'one', shownAt: 0, isEarly: false, reps: 0, draft: null, answer: null }

describe('isUnderWay', () => {
  it.each([
    '/exam/5f3a-11',
    '/present/diagram/france/chambers',
    '/presenter/lesson/5f3a',
    '/class/ask?question=q',
    '/class/draw/france/chambers',
    '/explore/france/chambers?step=x&mode=recall',
    '/explore/france/chambers?mode=walk',
  ])('holds at %s', (place) => {
    expect(isUnderWay(NOTHING, place)).toBe(true)
  })

  it.each([
    '/',
    '/exam',
    '/exam?code=ABC',
    '/exam/paper?code=ABC',
    '/exam/5f3a-11/result',
    '/explore/france/chambers',
    '/explore/france/chambers?mode=mastery',
    '/class',
    '/quiz',
    '/lessons/5f3a',
  ])('does not hold at %s, where nothing would be broken into', (place) => {
    expect(isUnderWay(NOTHING, place)).toBe(false)
  })

  it('holds through a quiz wherever one looks, until its result', () => {
    expect(isUnderWay({ ...NOTHING, sitting: sittingAt(1) }, '/glossary')).toBe(true)
    expect(isUnderWay({ ...NOTHING, sitting: sittingAt(2) }, '/quiz')).toBe(false)
  })

  it('holds through a revision wherever one looks, until it is over', () => {
    expect(isUnderWay({ ...NOTHING, revision: makeRevision(TURN) }, '/')).toBe(true)
    expect(isUnderWay({ ...NOTHING, revision: makeRevision(null) }, '/revise')).toBe(false)
  })
})
