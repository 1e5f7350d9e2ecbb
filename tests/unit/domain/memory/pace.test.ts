import { describe, expect, it } from 'vitest'
import {
  minutesFor,
  paceFrom,
  questionsInMinutes,
  USUAL_PACE_MS,
} from '../../../../renderer/domain/memory/pace.ts'

/** Answers of one sitting, each so many seconds after the one before. */
const answeredAfter = (...seconds: number[]): number[] => {
  let at = 1_000_000
  return [at, ...seconds.map((gap) => (at += gap * 1000))]
}

describe('paceFrom', () => {
  it('is the median time from answer to answer, whatever their order', () => {
    const times = answeredAfter(10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30)

    expect(paceFrom(times)).toBe(20_000)
    expect(paceFrom(times.toReversed())).toBe(20_000)
  })

  it('leaves out the silence between two sittings', () => {
    expect(paceFrom(answeredAfter(...Array(10).fill(10), 86_400, 86_400, 86_400))).toBe(10_000)
  })

  it('is a usual one until there is something to go by', () => {
    expect(paceFrom([])).toBe(USUAL_PACE_MS)
    expect(paceFrom(answeredAfter(...Array(9).fill(10)))).toBe(USUAL_PACE_MS)
  })
})

describe('minutes and questions', () => {
  it('say how many questions fit into a quarter of an hour, and how long they take', () => {
    expect(questionsInMinutes(15, 20_000)).toBe(45)
    expect(minutesFor(45, 20_000)).toBe(15)
    expect(minutesFor(46, 20_000)).toBe(16)
  })

  it('never promise nothing for some minutes', () => {
    expect(questionsInMinutes(1, 180_000)).toBe(1)
  })
})
