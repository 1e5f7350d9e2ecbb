import { type Card, createEmptyCard, fsrs } from 'ts-fsrs'
import { inWorker } from '../../../renderer/data/inWorker.ts'
import { openDatabase } from '../../../renderer/data/openDatabase.ts'
import type { Review } from '../../../renderer/domain/memory/review.ts'

interface Replayed {
  readonly ms: number
  /** The longest time that the page's own thread was taken meanwhile. */
  readonly blockedMs: number
}

declare global {
  interface Window {
    /** All cards, totals and counts from the stored log, in the worker, as the learner's button does it. */
    benchReplay: (answers: number) => Promise<Replayed>
    /** As many steps of ts-fsrs alone, in memory. */
    benchBareFsrs: (answers: number) => Promise<Replayed>
  }
}

const QUESTIONS = 2000
const DAY_MS = 24 * 60 * 60 * 1000

const answer = (i: number): Review => ({
  id: `${i}`.padStart(36, '0'),
  questionId: `q:who:fr-enforce/step-${i % QUESTIONS}`,
  at: Date.UTC(2020, 0, 5) + Math.floor(i / QUESTIONS) * 20 * DAY_MS + (i % QUESTIONS) * 1000,
  rating: i % 7 === 0 ? 1 : 3,
  correct: i % 7 !== 0,
  score: i % 7 === 0 ? 0 : 1,
  elapsedMs: 4000,
  mode: 'revise',
  device: 'laptop',
  offsetMinutes: -360,
})

window.benchReplay = async (answers) => {
  const opened = await openDatabase()
  if (opened.kind !== 'open') throw new Error(opened.reason)
  await opened.db.reviews.bulkAdd(Array.from({ length: answers }, (_, i) => answer(i)))
  const stop = window.bench.recordBlocking()
  const start = performance.now()
  await inWorker({ job: 'rebuild' })
  const ms = performance.now() - start
  const blockedMs = stop()
  const cards = await opened.db.cards.count()
  if (cards !== Math.min(answers, QUESTIONS)) throw new Error(`${cards} cards`)
  opened.db.close()
  return { ms, blockedMs }
}

window.benchBareFsrs = async (answers) => {
  const log = Array.from({ length: answers }, (_, i) => answer(i))
  const scheduler = fsrs({ enable_fuzz: false })
  const cards = new Map<string, Card>()
  const start = performance.now()
  for (const { questionId, at, rating } of log) {
    const card: Card = cards.get(questionId) ?? createEmptyCard(at)
    cards.set(questionId, scheduler.next(card, at, rating).card)
  }
  return { ms: performance.now() - start, blockedMs: 0 }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
