import { type CardState, scheduler } from '../memory/cards.ts'
import { fnv1a } from '../random.ts'
import { turnOf } from './effectiveDue.ts'
import { LAST_STRETCH_DAYS } from './planInForce.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface StudyWish {
  /** The questions met so far, each with the instant at which the plans want it asked. */
  readonly met: readonly { readonly card: CardState; readonly due: number }[]
  /** Those not met, in the order in which they will be. */
  readonly unmet: readonly string[]
  readonly now: number
  /** Days of study, today the first; the examination is on the day after the last. */
  readonly days: number
  /** On how many of these, from today, new questions are begun. */
  readonly newDays: number
  readonly msAnAnswer: number
  /** Null for as long as it takes. */
  readonly minutesADay: number | null
  /** On which days, ascending, the chance of recall is asked for. */
  readonly curveDays: readonly number[]
}

export interface SimulatedDay {
  readonly fresh: number
  readonly reviews: number
  readonly minutes: number
}

export interface SimulatedStudy {
  readonly days: readonly SimulatedDay[]
  /** Mean chance of recall over all questions, the unmet counting 0, as each of the days asked for begins. */
  readonly recall: readonly number[]
  /** Questions that there was no time to begin. */
  readonly unreached: number
}

/** Half of what is new is known or guessed at the first meeting: on the safe side for four options. */
const RIGHT_AT_FIRST = 0.5
/** The golden ratio: successive answers of one question are spread over the chances as evenly as can be. */
const TURN = 0.618_033_988_749_895

interface Memory {
  readonly id: string
  stability: number
  difficulty: number
  /** In days from now; negative for what lies behind. */
  last: number
  due: number
  answers: number
}

/**
 * Plays the days to come by FSRS. Each question is answered when it is due, right as often as its curve
 * of forgetting says; what was wrong is put right the same day. No dice: which answers are right hangs
 * on the id of the question alone, so the same state always gives the same forecast.
 */
export const simulateStudy = (wish: StudyWish): SimulatedStudy => {
  const met = wish.met.map(({ card, due }) => remembered(card, due, wish.now))
  const total = wish.met.length + wish.unmet.length
  const budget = wish.minutesADay === null ? Number.POSITIVE_INFINITY : wish.minutesADay * 60_000
  const days: SimulatedDay[] = []
  const asked = new Set(wish.curveDays)
  const recall = asked.has(0) ? [meanRecall(met, total, 0)] : []
  let begun = 0

  for (let day = 0; day < wish.days; day += 1) {
    let spent = 0
    const due = met.filter((memory) => memory.due <= day)
    if (Number.isFinite(budget)) due.sort((a, b) => recallOf(a, day) - recallOf(b, day))
    let reviews = 0
    for (const memory of due) {
      if (spent + wish.msAnAnswer > budget) break
      spent += review(memory, day, wish.days) * wish.msAnAnswer
      reviews += 1
    }
    const pace = Math.ceil((wish.unmet.length - begun) / Math.max(1, wish.newDays - day))
    const last = begun + (day < wish.newDays ? pace : 0)
    const before = begun
    while (begun < Math.min(last, wish.unmet.length) && spent + 2 * wish.msAnAnswer <= budget) {
      const memory = unknown(wish.unmet[begun] ?? '')
      spent += meet(memory, day, wish.days) * wish.msAnAnswer
      met.push(memory)
      begun += 1
    }
    days.push({ fresh: begun - before, reviews, minutes: spent / 60_000 })
    if (asked.has(day + 1)) recall.push(meanRecall(met, total, day + 1))
  }
  return { days, recall, unreached: wish.unmet.length - begun }
}

/** Mean chance of recall over all the questions on each of the days, if nothing more is answered. */
export const fadingRecall = (
  cards: readonly CardState[],
  total: number,
  now: number,
  curveDays: readonly number[],
): readonly number[] => {
  const memories = cards.map((card) => remembered(card, card.due, now))
  return curveDays.map((day) => meanRecall(memories, total, day))
}

const remembered = (card: CardState, due: number, now: number): Memory => ({
  id: card.questionId,
  stability: card.stability,
  difficulty: card.difficulty,
  last: Math.min(0, (card.lastReview - now) / DAY_MS),
  due: Math.max(0, Math.ceil((due - now) / DAY_MS - 0.5)),
  answers: card.reps,
})

const unknown = (id: string): Memory => ({
  id,
  stability: 0,
  difficulty: 0,
  last: 0,
  due: 0,
  answers: 0,
})

/** Both answer a question on a day until it is right, and say how many answers that took. */
const meet = (memory: Memory, day: number, exam: number): number => {
  const isRight = draws(memory) < RIGHT_AT_FIRST
  take(memory, scheduler.next_state(null, 0, isRight ? 3 : 1))
  take(memory, scheduler.next_state(memory, 0, 3))
  putOff(memory, day, exam)
  return isRight ? 2 : 3
}

const review = (memory: Memory, day: number, exam: number): number => {
  const elapsed = day - memory.last
  const isRight = draws(memory) < recallOf(memory, day)
  take(memory, scheduler.next_state(memory, elapsed, isRight ? 3 : 1))
  if (!isRight) take(memory, scheduler.next_state(memory, 0, 3))
  putOff(memory, day, exam)
  return isRight ? 1 : 2
}

const take = (memory: Memory, next: { stability: number; difficulty: number }): void => {
  memory.stability = next.stability
  memory.difficulty = next.difficulty
}

/** To its next day: as FSRS says, but not past its turn before the examination. */
const putOff = (memory: Memory, day: number, exam: number): void => {
  const stretch = exam - LAST_STRETCH_DAYS
  const due = day + Math.max(1, scheduler.next_interval(memory.stability, 0))
  const turn = stretch + turnOf(memory.id, LAST_STRETCH_DAYS)
  memory.last = day
  memory.due = day < stretch ? Math.min(due, turn) : due
}

/** Between 0 and 1, another for each answer of a question. */
const draws = (memory: Memory): number => {
  memory.answers += 1
  return (fnv1a(memory.id) / 2 ** 32 + memory.answers * TURN) % 1
}

const recallOf = ({ stability, last }: Memory, day: number): number =>
  scheduler.forgetting_curve(day - last, stability)

const meanRecall = (memories: readonly Memory[], total: number, day: number): number =>
  total === 0 ? 0 : memories.reduce((sum, memory) => sum + recallOf(memory, day), 0) / total
