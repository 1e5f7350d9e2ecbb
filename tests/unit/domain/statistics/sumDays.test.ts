import { expect, it } from 'vitest'
import { sumDays } from '../../../../renderer/domain/statistics/sumDays.ts'
import { makeDay } from './makeDay.ts'

const DAYS = [makeDay(1), makeDay(5, { answers: 20 }), makeDay(6, { answers: 0 }), makeDay(8)]

it('adds up all days, of which those without an answer are none', () => {
  expect(sumDays(DAYS)).toEqual({ answers: 40, correct: 24, elapsedMs: 180_000, fresh: 6, days: 3 })
})

it('adds up the days from one to another, both counted', () => {
  expect(sumDays(DAYS, 5, 8).answers).toBe(30)
  expect(sumDays(DAYS, 2, 4)).toEqual({ answers: 0, correct: 0, elapsedMs: 0, fresh: 0, days: 0 })
})
