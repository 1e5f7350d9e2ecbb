import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skippedDays } from '../../../../renderer/domain/statistics/skippedDays.ts'
import { streakOf } from '../../../../renderer/domain/statistics/streak.ts'
import type { Moment } from '../../../../renderer/domain/statistics/studyDay.ts'
import { daysOf, makeDay } from './makeDay.ts'

const HOUR = 60 * 60 * 1000
const BISHKEK = -360
const NEW_YORK = 300
const KIRITIMATI = -840

/** Of Bishkek, where 04:00 begins the day. */
const bishkek = (day: number, hour: number): Moment => ({
  at: Date.UTC(2026, 0, day, hour - 6),
  offsetMinutes: BISHKEK,
})

const skippedBy = (moments: readonly Moment[]) =>
  new Set(skippedDays([...moments].sort((a, b) => a.at - b.at)))

const streakOn = (now: Moment, ...answers: readonly Moment[]) =>
  streakOf(daysOf(answers), now, skippedBy([...answers, now]))

describe('the streak', () => {
  it('is nothing before the first answer', () => {
    expect(streakOf([], bishkek(10, 12))).toEqual({
      days: 0,
      longest: 0,
      isTodayDone: false,
      forgiven: null,
    })
  })

  it('keeps the day when the answer comes after midnight', () => {
    const streak = streakOn(bishkek(12, 9), bishkek(10, 20), bishkek(12, 1))

    expect(streak.days).toBe(2)
    expect(streak.forgiven).toBeNull()
  })

  it('is not broken by a day that is still going on', () => {
    const streak = streakOn(bishkek(13, 3), bishkek(10, 20), bishkek(11, 20))

    expect(streak).toMatchObject({ days: 2, isTodayDone: false })
  })

  it('forgives one missed day, which does not count itself', () => {
    const streak = streakOn(bishkek(12, 22), bishkek(9, 20), bishkek(10, 20), bishkek(12, 20))

    expect(streak).toMatchObject({ days: 3, isTodayDone: true })
    expect(streak.forgiven).toBe(Date.UTC(2026, 0, 11) / (24 * HOUR))
  })

  it('does not forgive two missed days running', () => {
    const streak = streakOn(bishkek(13, 22), bishkek(9, 20), bishkek(10, 20), bishkek(13, 20))

    expect(streak).toMatchObject({ days: 1, longest: 2 })
  })

  it('forgives a second missed day only a week after the first', () => {
    const withMissed = (missed: readonly number[]) =>
      streakOn(
        bishkek(20, 22),
        ...Array.from({ length: 20 }, (_, index) => index + 1)
          .filter((day) => !missed.includes(day))
          .map((day) => bishkek(day, 20)),
      )

    expect(withMissed([5, 12]).days).toBe(18)
    expect(withMissed([5, 11])).toMatchObject({ days: 9, longest: 9 })
  })

  it('ends when today is the second missed day running', () => {
    expect(streakOn(bishkek(12, 9), bishkek(10, 20)).days).toBe(1)
    expect(streakOn(bishkek(13, 9), bishkek(10, 20)).days).toBe(0)
  })

  it('misses nothing that the date line swallowed', () => {
    const before = { at: Date.UTC(2026, 0, 11, 1), offsetMinutes: NEW_YORK }
    const after = { at: Date.UTC(2026, 0, 11, 23), offsetMinutes: KIRITIMATI }

    const streak = streakOn(after, before, after)

    expect(daysOf([before, after]).map(({ day }) => day)).toEqual([20_463, 20_465])
    expect(streak).toMatchObject({ days: 2, forgiven: null })
  })

  it('goes on where the calendar steps back', () => {
    const there = { at: Date.UTC(2026, 0, 11, 20), offsetMinutes: KIRITIMATI }
    const here = { at: Date.UTC(2026, 0, 12, 1), offsetMinutes: NEW_YORK }

    expect(streakOn(here, there).days).toBe(1)
    expect(streakOn(here, there)).toMatchObject({ isTodayDone: true })
  })

  it('pays no heed to answers that a wrong clock dated years ahead', () => {
    const streak = streakOn(bishkek(12, 9), bishkek(11, 20), bishkek(3000, 20))

    expect(streak).toMatchObject({ days: 1, isTodayDone: false })
  })

  it('reads totals that know no more than their day', () => {
    expect(
      streakOf([makeDay(100), makeDay(101), makeDay(102, { answers: 0 })], {
        at: 102.5 * 24 * HOUR,
        offsetMinutes: 0,
      }),
    ).toMatchObject({ days: 2, isTodayDone: false })
  })

  it('never breaks for who answers at least once in 24 hours, wherever they fly and clocks change', () => {
    // By no more than half the world in a day, the change of summer time included.
    const step = fc.record({
      hours: fc.double({ min: 0.01, max: 24, noNaN: true }),
      shift: fc.oneof(
        fc.constant(0),
        fc.constantFrom(-60, 60),
        fc.integer({ min: -48, max: 48 }).map((quarters) => quarters * 15),
      ),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: -56, max: 48 }).map((quarters) => quarters * 15),
        fc.array(step, { minLength: 1, maxLength: 60 }),
        (home, steps) => {
          const moments: Moment[] = [{ at: Date.UTC(2026, 0, 5), offsetMinutes: home }]
          for (const { hours, shift } of steps) {
            const { at, offsetMinutes } = moments.at(-1) ?? { at: 0, offsetMinutes: 0 }
            const offset = offsetMinutes + shift
            moments.push({
              at: at + hours * HOUR,
              offsetMinutes: offset < -840 || offset > 720 ? offsetMinutes : offset,
            })
          }
          const now = moments.at(-1) ?? { at: 0, offsetMinutes: 0 }
          const days = daysOf(moments)

          const streak = streakOf(days, now, skippedBy(moments))

          const counted = days.filter(
            ({ day }) =>
              day <= Math.floor((now.at - now.offsetMinutes * 60_000) / (24 * HOUR) - 4 / 24) + 1,
          )
          expect(streak.days).toBe(counted.length)
          expect(streak).toMatchObject({
            longest: counted.length,
            forgiven: null,
            isTodayDone: true,
          })
        },
      ),
    )
  })

  it('is the same counted day by day where the clock never moves', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (studied) => {
        const days = studied.flatMap((isStudied, day) => (isStudied ? [makeDay(day)] : []))
        const today = studied.length - 1

        const { days: found } = streakOf(days, { at: (today + 0.5) * 24 * HOUR, offsetMinutes: 0 })

        expect(found).toBe(countedBackward(studied))
      }),
    )
  })
})

/** A plain reading of the rule, as a state for each day: the run, and how long ago a day was forgiven. */
function countedBackward(studied: readonly boolean[]): number {
  let days = 0
  let sinceForgiven = Number.POSITIVE_INFINITY
  let wasMissed = false
  studied.forEach((isStudied, index) => {
    sinceForgiven += 1
    const isToday = index === studied.length - 1
    if (isStudied) {
      days += 1
      wasMissed = false
    } else if (!isToday && days > 0) {
      if (wasMissed || sinceForgiven < 7) {
        days = 0
        sinceForgiven = Number.POSITIVE_INFINITY
        wasMissed = false
      } else {
        wasMissed = true
        sinceForgiven = 0
      }
    }
  })
  return days
}
