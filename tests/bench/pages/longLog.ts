import { openDatabase } from '../../../renderer/data/openDatabase.ts'
import { readDueCounts } from '../../../renderer/data/readDueCounts.ts'
import { rebuildCards } from '../../../renderer/data/rebuildCards.ts'
import type { Review } from '../../../renderer/domain/memory/review.ts'

interface LongLogTimes {
  /** The totals of the last year, from which the heat-map is drawn. */
  readonly yearMs: number
  /** Every day there is. */
  readonly allMs: number
  readonly days: number
  readonly answers: number
}

declare global {
  interface Window {
    /** Writes so many answers over ten years, and lets the program derive what it keeps beside them. */
    benchSeedLog: (answers: number) => Promise<void>
    benchLongLog: () => Promise<LongLogTimes>
  }
}

const QUESTIONS = 4000
const DAY_MS = 24 * 60 * 60 * 1000
const YEARS_MS = 10 * 365 * DAY_MS
const START = Date.UTC(2017, 0, 1)
const AT_ONCE = 10_000

const open = async () => {
  const opened = await openDatabase()
  if (opened.kind !== 'open') throw new Error(opened.reason)
  return opened.db
}

window.benchSeedLog = async (answers) => {
  const db = await open()
  for (let from = 0; from < answers; from += AT_ONCE) {
    await db.reviews.bulkAdd(
      Array.from({ length: Math.min(AT_ONCE, answers - from) }, (_, k): Review => {
        const i = from + k
        return {
          id: `${i}`.padStart(36, '0'),
          questionId: `q:who:fr-enforce/step-${i % QUESTIONS}`,
          at: START + Math.floor((i / answers) * YEARS_MS),
          rating: i % 7 === 0 ? 1 : 3,
          correct: i % 7 !== 0,
          score: i % 7 === 0 ? 0 : 1,
          elapsedMs: 4000,
          mode: 'revise',
          device: 'laptop',
          offsetMinutes: -360,
        }
      }),
    )
  }
  await rebuildCards(db)
  db.close()
}

window.benchLongLog = async () => {
  const db = await open()
  await readDueCounts(db, START, START)
  const lastDay = (await db.days.orderBy('day').last())?.day ?? 0
  const start = performance.now()
  await db.days
    .where('day')
    .above(lastDay - 365)
    .toArray()
  const yearMs = performance.now() - start
  const again = performance.now()
  const all = await db.days.toArray()
  const allMs = performance.now() - again
  db.close()
  const answers = all.reduce((sum, day) => sum + day.answers, 0)
  return { yearMs, allMs, days: all.length, answers }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
