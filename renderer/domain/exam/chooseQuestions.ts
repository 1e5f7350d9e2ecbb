import type { Question } from '../questions/question.ts'
import { randomFor } from '../random.ts'
import type { ExamOrder } from './examOrder.ts'
import { questionsFor } from './questionsFor.ts'

/** Weighs more than any unevenness could. */
const ASKED_BEFORE = 1_000_000

/**
 * The questions of an examination, not yet in order: spread over kinds, systems and topics, nothing
 * asked twice as long as there is something else. Fewer than wished only when there are no more. What
 * is chosen hangs on ids and the seed, not on the order of the bank or on its language.
 */
export function chooseQuestions(
  order: ExamOrder,
  questions: readonly Question[],
): readonly Question[] {
  const rest = new Set(inDrawnOrder(questionsFor(order, questions), order.seed))
  const tally = new Map<string, number>()
  const chosen: Question[] = []
  while (chosen.length < order.count && rest.size > 0) {
    const next = cheapest(rest, tally)
    rest.delete(next)
    chosen.push(next.question)
    for (const mark of [...next.marks, ...next.atoms]) tally.set(mark, (tally.get(mark) ?? 0) + 1)
  }
  return chosen
}

/** How many of the questions ask about something that another one before them has asked about. */
export function countRepeats(questions: readonly Question[]): number {
  const asked = new Set<string>()
  return questions.filter((question) => {
    const atoms = atomsOf(question)
    const isRepeat = atoms.some((atom) => asked.has(atom))
    for (const atom of atoms) asked.add(atom)
    return isRepeat
  }).length
}

interface Candidate {
  readonly question: Question
  /** Over which the choice is spread. */
  readonly marks: readonly string[]
  readonly atoms: readonly string[]
}

/** What a question is about: its claims; without any, that which its id names, such as a term. */
const atomsOf = ({ id, claims }: Question): readonly string[] =>
  claims.length > 0 ? claims.map((claim) => `claim:${claim}`) : [id.replace(/^q:[^:]+:/, 'origin:')]

function inDrawnOrder(questions: readonly Question[], seed: number): readonly Candidate[] {
  return questions
    .map((question) => ({ question, place: randomFor(`${seed}:${question.id}`)() }))
    .sort((a, b) => a.place - b.place || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => ({
      question,
      marks: [`kind:${question.kind}`, `system:${question.system}`, `topic:${question.topic}`],
      atoms: atomsOf(question),
    }))
}

/** The first of those that add least to what is already there. */
function cheapest(candidates: Iterable<Candidate>, tally: ReadonlyMap<string, number>): Candidate {
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const cost = costOf(candidate, tally)
    if (cost < least) [best, least] = [candidate, cost]
    if (least === 0) break
  }
  if (!best) throw new RangeError('nothing to choose from')
  return best
}

function costOf({ marks, atoms }: Candidate, tally: ReadonlyMap<string, number>): number {
  let cost = 0
  for (const mark of marks) cost += tally.get(mark) ?? 0
  for (const atom of atoms) cost += ASKED_BEFORE * (tally.get(atom) ?? 0)
  return cost
}
