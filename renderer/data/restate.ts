import { type CardState, replay } from '../domain/memory/cards.ts'
import { moveDue, NO_DUE_SLOTS } from '../domain/memory/dueSlots.ts'
import { askAtOf } from '../domain/memory/hold.ts'
import type { Review } from '../domain/memory/review.ts'
import { standingReviews } from '../domain/memory/standingReviews.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { changeTotals, totalsByDay } from '../domain/statistics/totalsByDay.ts'
import type { AtlasDatabase, CardRow } from './AtlasDatabase.ts'
import { readRows } from './readRows.ts'

/** Questions looked at together: keeps a large log from being held in memory whole. */
const QUESTIONS_AT_ONCE = 200

/** The tables that a change of the log may touch, for the caller's transaction. */
export const derivedFrom = (db: AtlasDatabase) => [
  db.reviews,
  db.retractions,
  db.cards,
  db.holds,
  db.days,
  db.counts,
]

/**
 * Makes a change to the log and brings all that is derived from the answers to these questions in step
 * with it: cards, totals by day, counts of what is due. Inside the caller's transaction (`derivedFrom`).
 */
export const restate = async <T>(
  db: AtlasDatabase,
  questionIds: readonly string[],
  change: () => PromiseLike<T>,
): Promise<T> => {
  const before = await totalsOf(db, questionIds)
  const outcome = await change()

  let after: Totals = new Map()
  for (const ids of inPieces(questionIds)) {
    const standing = await standingOf(db, ids)
    after = joinTotals(after, totalsByDay(standing))
    await writeCards(db, ids, replay(standing))
  }
  await writeTotals(db, before, after)
  return outcome
}

type Totals = ReadonlyMap<number, DayTotals>

const totalsOf = async (db: AtlasDatabase, questionIds: readonly string[]): Promise<Totals> => {
  let totals: Totals = new Map()
  for (const ids of inPieces(questionIds)) {
    totals = joinTotals(totals, totalsByDay(await standingOf(db, ids)))
  }
  return totals
}

const joinTotals = (a: Totals, b: Totals): Totals =>
  new Map([...a, ...changeTotals(a, new Map(), b)])

/** The answers to some questions that count. */
const standingOf = async (db: AtlasDatabase, questionIds: readonly string[]): Promise<Review[]> => {
  // One request for each question: `anyOf` would walk the rows with a cursor, many times slower.
  const histories = await Promise.all(
    questionIds.map((id) => db.reviews.where('questionId').equals(id).toArray()),
  )
  const reviews = histories.flat()
  const retractions = await readRows(
    db.retractions,
    reviews.map(({ id }) => id),
  )
  return standingReviews(reviews, new Set(retractions.keys()))
}

/** Puts the cards of some questions in place of those before, and counts them anew. */
export const writeCards = async (
  db: AtlasDatabase,
  questionIds: readonly string[],
  cards: ReadonlyMap<string, CardState>,
): Promise<void> => {
  const [before, holds, counts] = await Promise.all([
    db.cards.bulkGet([...questionIds]),
    db.holds.bulkGet([...questionIds]),
    db.counts.get('due'),
  ])
  let slots = counts?.slots ?? NO_DUE_SLOTS
  const rows = questionIds.flatMap((id, i): CardRow[] => {
    const card = cards.get(id)
    const row = card && cardRow(card, askAtOf(card.due, holds[i]))
    slots = moveDue(slots, before[i]?.askAt, row?.askAt)
    return row ? [row] : []
  })
  await Promise.all([
    db.cards.bulkDelete(questionIds.filter((id, i) => before[i] && !cards.has(id))),
    db.cards.bulkPut(rows),
    db.counts.put({ id: 'due', slots }),
  ])
}

export const cardRow = (card: CardState, askAt: number | undefined): CardRow =>
  askAt === undefined ? { ...card } : { ...card, askAt }

const writeTotals = async (db: AtlasDatabase, before: Totals, after: Totals): Promise<void> => {
  const wanted = [...new Set([...before.keys(), ...after.keys()])]
  const kept = (await db.days.bulkGet(wanted)).filter((totals) => totals !== undefined)
  const changed = [
    ...changeTotals(new Map(kept.map((each) => [each.day, each])), before, after).values(),
  ]
  await db.days.bulkPut(changed.filter(({ answers }) => answers > 0))
  await db.days.bulkDelete(changed.filter(({ answers }) => answers <= 0).map(({ day }) => day))
}

function* inPieces(questionIds: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < questionIds.length; from += QUESTIONS_AT_ONCE) {
    yield questionIds.slice(from, from + QUESTIONS_AT_ONCE)
  }
}
