import { openDatabase } from '../../../renderer/data/openDatabase.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import type { Review } from '../../../renderer/domain/memory/review.ts'

declare global {
  interface Window {
    /** Answers a second, each acknowledged before the next. */
    benchAnswers: (count: number) => Promise<number>
    /** The same rows put by bare IndexedDB, one strict transaction an answer. */
    benchRawAnswers: (count: number) => Promise<number>
  }
}

const QUESTIONS = 400
const HOUR_MS = 60 * 60 * 1000

const answer = (i: number): Review => ({
  id: crypto.randomUUID(),
  questionId: `q:who:fr-enforce/step-${i % QUESTIONS}`,
  at: Date.UTC(2026, 0, 5) + i * HOUR_MS,
  rating: i % 4 === 0 ? 1 : 3,
  correct: i % 4 !== 0,
  score: i % 4 === 0 ? 0 : 1,
  elapsedMs: 4000,
  mode: 'revise',
  device: 'laptop',
  offsetMinutes: -360,
})

window.benchAnswers = async (count) => {
  const opened = await openDatabase()
  if (opened.kind !== 'open') throw new Error(opened.reason)
  const { db } = opened
  // Every question has been met: what is measured is a semester, not its first day.
  for (let i = 0; i < QUESTIONS; i += 1) await recordAnswer(db, answer(i))
  const start = performance.now()
  for (let i = 0; i < count; i += 1) await recordAnswer(db, answer(QUESTIONS + i))
  const ms = performance.now() - start
  db.close()
  return (count / ms) * 1000
}

window.benchRawAnswers = async (count) => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw', 1)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(opening.result)
    opening.onupgradeneeded = () => {
      const reviews = opening.result.createObjectStore('reviews', { keyPath: 'id' })
      reviews.createIndex('questionId', 'questionId')
      reviews.createIndex('at', 'at')
      opening.result
        .createObjectStore('cards', { keyPath: 'questionId' })
        .createIndex('askAt', 'askAt')
      opening.result.createObjectStore('days', { keyPath: 'day' })
      opening.result.createObjectStore('counts', { keyPath: 'id' })
    }
  })
  const write = (i: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const tables = ['reviews', 'cards', 'days', 'counts']
      const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' })
      const review = answer(i)
      const due = review.at + 10 * 24 * HOUR_MS
      transaction.objectStore('reviews').add(review)
      transaction.objectStore('cards').put({
        questionId: review.questionId,
        due,
        stability: 10.25,
        difficulty: 5.125,
        reps: 3,
        lapses: 0,
        state: 'review',
        learningStep: 0,
        lastReview: review.at,
        askAt: due,
      })
      transaction
        .objectStore('days')
        .put({ day: Math.floor(i / 24), answers: i, correct: i, elapsedMs: i, fresh: 0 })
      transaction.objectStore('counts').put({ id: 'due', slots: new Int32Array(2 * QUESTIONS) })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  for (let i = 0; i < QUESTIONS; i += 1) await write(i)
  const start = performance.now()
  for (let i = 0; i < count; i += 1) await write(QUESTIONS + i)
  const ms = performance.now() - start
  db.close()
  return (count / ms) * 1000
}
document.getElementById('stage')?.setAttribute('data-ready', '')
