import { type CardState, retrievability } from './cards.ts'
import { type DueOf, scheduledDue } from './dueOf.ts'
import { type Hold, isHeld } from './hold.ts'
import { mixEvenly } from './mixEvenly.ts'
import { orderUnseen } from './orderUnseen.ts'
import { type Asked, firstOfFamily, takenClaims } from './siblings.ts'
import { spreadSiblings } from './spreadSiblings.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface QueueWish {
  /** The questions of the scope. */
  readonly questions: readonly Asked[]
  readonly cards: ReadonlyMap<string, CardState>
  readonly holds: ReadonlyMap<string, Hold>
  readonly now: number
  /** The learner's study day, milliseconds since the epoch: its first and its last. */
  readonly startOfDay: number
  readonly endOfDay: number
  /** How many new questions may still be introduced today. */
  readonly freshAllowed: number
  /** Decides which new questions come, and in which order. */
  readonly seed: number
  readonly burySiblings: boolean
  readonly dueOf?: DueOf
}

export interface RevisionQueue {
  /** What is to be asked, in this order. Questions in their short learning steps are not here: their minute calls them. */
  readonly ids: readonly string[]
  /** How many of them were seen before, and how many are new. */
  readonly due: number
  readonly fresh: number
  /** In their short steps and due today. */
  readonly learning: number
  /** Left for another day, because another question on the same claim has its turn today. */
  readonly buried: readonly string[]
}

/** What today asks for: due questions, the most nearly forgotten first, and new ones strewn among them. */
export function revisionQueue(wish: QueueWish): RevisionQueue {
  const { cards, holds, now, endOfDay, dueOf = scheduledDue } = wish
  const open = wish.questions.filter(({ id }) => !isHeld(holds.get(id), now))
  const isLearning = ({ id }: Asked) => isInSteps(cards.get(id))
  const learning = open.filter((question) => isLearning(question) && dueBy(question, endOfDay))
  function dueBy({ id }: Asked, moment: number): boolean {
    const card = cards.get(id)
    return card !== undefined && dueOf(card) <= moment
  }

  const due = byRisk(
    open.filter((question) => !isLearning(question) && dueBy(question, endOfDay)),
    cards,
    now,
    dueOf,
  )
  const unseen = freshInOrder(open, wish)
  const taken = wish.burySiblings ? takenToday(wish, learning) : new Map<string, string>()
  const families = wish.burySiblings
    ? firstOfFamily([...due, ...unseen], taken)
    : { asked: [...due, ...unseen], buried: [] }

  const seen = families.asked.filter(({ id }) => cards.has(id))
  const fresh = families.asked
    .filter(({ id }) => !cards.has(id))
    .slice(0, Math.max(0, wish.freshAllowed))
  return {
    ids: spreadSiblings(mixEvenly(seen, fresh)).map(({ id }) => id),
    due: seen.length,
    fresh: fresh.length,
    learning: learning.length,
    // A new question that has to wait was never promised for today.
    buried: families.buried.flatMap(({ id }) => (cards.has(id) ? [id] : [])),
  }
}

/** What was seen and is remembered worst, due or not: lowest chance of recall tomorrow, then most lapses. */
export function weakestQueue(
  wish: Pick<QueueWish, 'questions' | 'cards' | 'holds' | 'now'>,
  most: number,
): readonly string[] {
  const { cards, holds, now } = wish
  const seen = wish.questions.flatMap((question) => {
    const card = cards.get(question.id)
    if (!card || isHeld(holds.get(question.id), now)) return []
    return [{ question, lapses: card.lapses, recall: retrievability(card, now + DAY_MS) }]
  })
  const weakest = seen
    .sort(
      (a, b) =>
        a.recall - b.recall || b.lapses - a.lapses || compareIds(a.question.id, b.question.id),
    )
    .slice(0, Math.max(0, most))
    .map(({ question }) => question)
  return spreadSiblings(weakest).map(({ id }) => id)
}

/** Whether a question is in the short steps of its first minutes, or of the minutes after it was forgotten. */
export const isInSteps = (card: CardState | undefined): card is CardState =>
  card !== undefined && card.state !== 'review'

function byRisk(
  questions: readonly Asked[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
  dueOf: DueOf,
): readonly Asked[] {
  return questions
    .flatMap((question) => {
      const card = cards.get(question.id)
      return card ? [{ question, due: dueOf(card), recall: retrievability(card, now) }] : []
    })
    .sort(
      (a, b) => a.recall - b.recall || a.due - b.due || compareIds(a.question.id, b.question.id),
    )
    .map(({ question }) => question)
}

/** New ones in the order of the seed. All of them: a sibling that has to wait lets the next one in. */
function freshInOrder(
  open: readonly Asked[],
  { cards, seed, freshAllowed }: QueueWish,
): readonly Asked[] {
  if (freshAllowed <= 0) return []
  const unseen = new Map(open.flatMap((each) => (cards.has(each.id) ? [] : [[each.id, each]])))
  return orderUnseen([...unseen.keys()], seed, (id) => unseen.get(id)?.kind ?? '').flatMap(
    (id) => unseen.get(id) ?? [],
  )
}

/** The claims that were asked about today, or are about to be, by a question in its short steps. */
function takenToday(wish: QueueWish, learning: readonly Asked[]): ReadonlyMap<string, string> {
  const answered = wish.questions.filter(
    ({ id }) => (wish.cards.get(id)?.lastReview ?? 0) >= wish.startOfDay,
  )
  return takenClaims([...answered, ...learning])
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : 1)
