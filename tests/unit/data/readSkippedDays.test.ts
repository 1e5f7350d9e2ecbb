import { describe, expect, it } from 'vitest'
import { readSkippedDays } from '../../../renderer/data/readSkippedDays.ts'
import type { Moment } from '../../../renderer/domain/statistics/studyDay.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { daysOf } from '../domain/statistics/makeDay.ts'
import { openFresh } from './openFresh.ts'

const NEW_YORK = 300
const KIRITIMATI = -840
const HOUR = 60 * 60 * 1000

const inNewYork = (day: number, hour: number): Moment => ({
  at: Date.UTC(2026, 0, day, hour + 5),
  offsetMinutes: NEW_YORK,
})
const onKiritimati = (day: number, hour: number): Moment => ({
  at: Date.UTC(2026, 0, day, hour - 14),
  offsetMinutes: KIRITIMATI,
})
const day = (ofJanuary: number) => Date.UTC(2026, 0, ofJanuary) / (24 * HOUR)

async function skipped(now: Moment, ...answers: readonly Moment[]) {
  const db = await openFresh()
  await db.reviews.bulkAdd(
    answers.map((moment, index) => makeReview({ ...moment, id: `r${index}` })),
  )
  return [...(await readSkippedDays(db, daysOf(answers), now))]
}

describe('readSkippedDays', () => {
  it('finds the day that the date line swallowed between two answers', async () => {
    const answers = [inNewYork(9, 20), inNewYork(10, 20), onKiritimati(12, 14), onKiritimati(13, 9)]

    expect(await skipped(onKiritimati(13, 10), ...answers)).toEqual([day(11)])
  })

  it('finds it before the first answer after the flight', async () => {
    expect(await skipped(onKiritimati(12, 14), inNewYork(10, 20))).toEqual([day(11)])
  })

  it('finds it when both ends lie far from the gap', async () => {
    expect(await skipped(onKiritimati(12, 20), inNewYork(10, 5))).toEqual([day(11)])
  })

  it('takes a day that was missed at home for missed', async () => {
    expect(await skipped(inNewYork(12, 21), inNewYork(10, 20), inNewYork(12, 20))).toEqual([])
  })

  it('says nothing of answers that do not tell where they were given', async () => {
    const db = await openFresh()
    await db.reviews.add(makeReview({ id: 'old', at: inNewYork(10, 20).at }))

    expect([...(await readSkippedDays(db, daysOf([inNewYork(10, 20)]), inNewYork(12, 3)))]).toEqual(
      [],
    )
  })
})
