import { describe, expect, it } from 'vitest'
import {
  clockText,
  minutesToAnnounce,
  openExamClock,
  readExamClock,
} from '../../../../renderer/domain/exam/examClock.ts'
import { EXAM_START } from './makeExam.ts'

const MINUTE = 60_000
const before = { at: EXAM_START, counted: 1000 }

describe('the clock of an examination', () => {
  it('goes with the clock on the wall while the two agree', () => {
    const state = readExamClock(before, 0, EXAM_START + 5000, 6000)

    expect(state).toEqual({
      reading: { at: EXAM_START + 5000, counted: 6000 },
      shiftMs: 0,
      event: { kind: 'none' },
    })
  })

  it('gives no time when the wall clock is set back by an hour', () => {
    const state = readExamClock(before, 0, EXAM_START - 60 * MINUTE + 5000, 6000)

    expect(state.reading.at).toBe(EXAM_START + 5000)
    expect(state.event).toEqual({ kind: 'set-back', byMs: 60 * MINUTE })
    const later = readExamClock(state.reading, state.shiftMs, EXAM_START - 60 * MINUTE + 7000, 8000)
    expect(later.reading.at).toBe(EXAM_START + 7000)
    expect(later.event.kind).toBe('none')
  })

  it('tells a jump forward, and counts it as time gone by', () => {
    const state = readExamClock(before, 0, EXAM_START + 30 * MINUTE, 1000)

    expect(state.reading.at).toBe(EXAM_START + 30 * MINUTE)
    expect(state.event).toEqual({ kind: 'jumped', byMs: 30 * MINUTE })
  })

  it('lets clocks be put right by a moment without a word, and never runs backwards', () => {
    const state = readExamClock(before, 0, EXAM_START - 2000, 1000)

    expect(state.event.kind).toBe('none')
    expect(state.reading.at).toBe(EXAM_START)
  })

  it('goes on from what was kept last when the clock was set back while it was closed', () => {
    const kept = { updatedAt: EXAM_START + 20 * MINUTE }

    const state = openExamClock(kept, EXAM_START - 24 * 60 * MINUTE, 0)

    expect(state.reading.at).toBe(EXAM_START + 20 * MINUTE)
    expect(state.event.kind).toBe('set-back')
    expect(EXAM_START - 24 * 60 * MINUTE + state.shiftMs).toBe(EXAM_START + 20 * MINUTE)
  })

  it('counts the time during which it was closed', () => {
    const state = openExamClock({ updatedAt: EXAM_START }, EXAM_START + 7 * MINUTE, 0)

    expect(state.reading.at).toBe(EXAM_START + 7 * MINUTE)
    expect(state.event.kind).toBe('none')
  })
})

describe('minutesToAnnounce', () => {
  it('speaks once at ten, five and one minute', () => {
    expect(minutesToAnnounce(10 * MINUTE + 1, 10 * MINUTE)).toBe(10)
    expect(minutesToAnnounce(10 * MINUTE, 10 * MINUTE - 500)).toBeNull()
    expect(minutesToAnnounce(5 * MINUTE + 400, 5 * MINUTE - 600)).toBe(5)
    expect(minutesToAnnounce(MINUTE + 1, MINUTE - 1)).toBe(1)
  })

  it('says the last of several marks passed in one jump', () => {
    expect(minutesToAnnounce(30 * MINUTE, MINUTE / 2)).toBe(1)
  })
})

describe('clockText', () => {
  it.each([
    [0, '00:00'],
    [-5, '00:00'],
    [1, '00:01'],
    [59 * MINUTE + 3000, '59:03'],
    [65 * MINUTE + 9000, '1:05:09'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text)
  })
})
