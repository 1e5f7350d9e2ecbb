import { type Asked, kinOf } from './siblings.ts'

/** So many questions stand between two siblings where there are enough others. */
const APART = 4
/** Nobody is put off behind more others than this: the order by risk is worth more than the distance. */
const MOST_PUT_OFF = 30

/** The same questions, siblings moved apart; otherwise in the order in which they came. */
export function spreadSiblings(questions: readonly Asked[]): readonly Asked[] {
  const result: Asked[] = []
  const waiting: Asked[] = []
  const clashes = (question: Asked): boolean => {
    const near = result.slice(-APART).flatMap(kinOf)
    return kinOf(question).some((claim) => near.includes(claim))
  }
  const takeWaiting = (isForced: boolean): boolean => {
    const free = waiting.findIndex((question) => !clashes(question))
    const [taken] = free >= 0 || isForced ? waiting.splice(Math.max(0, free), 1) : []
    if (taken) result.push(taken)
    return taken !== undefined
  }

  for (const question of questions) {
    while (takeWaiting(waiting.length >= MOST_PUT_OFF));
    if (clashes(question)) waiting.push(question)
    else result.push(question)
  }
  while (takeWaiting(true));
  return result
}
