import { openDatabase } from '../../../renderer/data/openDatabase.ts'
import { readDueCards } from '../../../renderer/data/readDueCards.ts'
import { readDueCounts } from '../../../renderer/data/readDueCounts.ts'
import { countDue } from '../../../renderer/domain/memory/dueSlots.ts'

interface DueTimes {
  readonly queueMs: number
  readonly countsMs: number
  readonly due: number
}

declare global {
  interface Window {
    benchDue: (cards: number) => Promise<DueTimes>
  }
}

const DAY_MS = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2027, 0, 5, 9)
const QUEUE = 50

window.benchDue = async (cards) => {
  const opened = await openDatabase()
  if (opened.kind !== 'open') throw new Error(opened.reason)
  const { db } = opened
  // Over two years, half of them due: a learner who stayed away for long.
  const rows = Array.from({ length: cards }, (_, i) => {
    const due = NOW - 365 * DAY_MS + Math.floor((i / cards) * 730 * DAY_MS)
    return {
      questionId: `q:who:fr-enforce/step-${i}`,
      due,
      stability: 10,
      difficulty: 5,
      reps: 3,
      lapses: 0,
      state: 'review' as const,
      learningStep: 0,
      lastReview: due - 10 * DAY_MS,
      askAt: due,
    }
  })
  await db.cards.bulkAdd(rows)
  await db.counts.put({ id: 'due', slots: countDue(rows.map(({ askAt }) => askAt)) })

  // The first reading of a store wakes it up, as the start of the program does.
  await db.settings.toArray()
  const start = performance.now()
  const counts = await readDueCounts(db, NOW, NOW + DAY_MS)
  const counted = performance.now()
  const queue = await readDueCards(db, NOW, QUEUE)
  const read = performance.now()
  if (queue.length !== QUEUE) throw new Error(`a queue of ${queue.length}`)
  db.close()
  return { countsMs: counted - start, queueMs: read - counted, due: counts.now }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
