import { expect, it } from 'vitest'
import { readAnswerCounts } from '../../../renderer/data/readAnswerCounts.ts'
import { makeReview, START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

it('counts answers of every way of asking once, and leaves out what was taken back', async () => {
  const db = await openFresh()
  const review = (id: string, questionId: string, given = {}) =>
    makeReview({ id, questionId, ...given })
  await db.reviews.bulkAdd([
    review('1', 'q:1'),
    review('2', 'q:1', { correct: false, rating: 1, mode: 'practice' }),
    review('3', 'q:1', { mode: 'exam' }),
    review('4', 'q:1', { mode: 'from-exam' }),
    review('5', 'q:2'),
    review('6', 'q:3'),
  ])
  await db.retractions.add({ id: '6', at: START, device: 'laptop' })

  const counts = await readAnswerCounts(db)

  expect([...counts]).toEqual([
    ['q:1', { answers: 3, right: 2 }],
    ['q:2', { answers: 1, right: 1 }],
  ])
})
