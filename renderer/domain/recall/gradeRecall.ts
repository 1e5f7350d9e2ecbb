import type { Diagram } from '../../../content/schema.ts'
import { readsLike } from '../questions/reading.ts'
import type { RecallSitting } from './recallSitting.ts'

export type Verdict = 'right' | 'wrong' | 'empty' | 'hinted'

export interface GradedStep {
  readonly step: string
  /** Whose title lies there. */
  readonly placed: string | null
  readonly verdict: Verdict
  /** 0 to 1. */
  readonly credit: number
}

export interface RecallGrade {
  /** Mean credit of the hidden steps, 0 to 1. */
  readonly score: number
  readonly right: number
  /** In the order of the diagram. */
  readonly steps: readonly GradedStep[]
}

/** The most that a title in the wrong step can earn. */
export const NEIGHBOUR_CREDIT = 0.5

/**
 * Grades the titles put back. One in its own step earns 1. One in a wrong step earns up to a half:
 *
 *     credit = 1/2 × (links at that step which read true) / (links at that step)
 *
 * A link from `a` to `b` reads true where the title lying at `a` is in truth followed by the title
 * lying at `b`. Who has two branches of a decision the wrong way round, or a whole run moved on by
 * one, knows what follows what though not where it stands; an absolute key would give nothing for
 * that. Ordering questions are graded «relative to the neighbours» for the same reason, in Moodle for
 * instance; a diagram has neighbours on several sides, hence the share. The half keeps any wrong title
 * below any right one, so that only a perfect answer scores 1. An empty step earns nothing, and
 * neither does one whose title was told.
 */
export function gradeRecall(
  diagram: Diagram,
  { hidden, placed, hinted }: Pick<RecallSitting, 'hidden' | 'placed' | 'hinted'>,
): RecallGrade {
  const nameOf = namesakes(diagram)
  const followers = new Set(diagram.links.map(({ from, to }) => pair(nameOf(from), nameOf(to))))
  const asked = new Set(hidden.filter((step) => !hinted.includes(step)))
  const titleAt = (step: string): string | null =>
    asked.has(step) ? (placed.get(step) ?? null) : step

  const readsTrue = ({ from, to }: { readonly from: string; readonly to: string }): boolean => {
    const [first, second] = [titleAt(from), titleAt(to)]
    return first !== null && second !== null && followers.has(pair(nameOf(first), nameOf(second)))
  }
  const neighbourCredit = (step: string): number => {
    const links = diagram.links.filter(({ from, to }) => from === step || to === step)
    return links.length === 0
      ? 0
      : (NEIGHBOUR_CREDIT * links.filter(readsTrue).length) / links.length
  }

  const steps = hidden.map((step): GradedStep => {
    if (!asked.has(step)) return { step, placed: null, verdict: 'hinted', credit: 0 }
    const title = titleAt(step)
    if (title === null) return { step, placed: null, verdict: 'empty', credit: 0 }
    if (nameOf(title) === nameOf(step)) return { step, placed: title, verdict: 'right', credit: 1 }
    return { step, placed: title, verdict: 'wrong', credit: neighbourCredit(step) }
  })
  const earned = steps.reduce((sum, { credit }) => sum + credit, 0)
  return {
    score: steps.length === 0 ? 0 : earned / steps.length,
    right: steps.filter(({ verdict }) => verdict === 'right').length,
    steps,
  }
}

/** One name for all steps whose titles cannot be told apart: nobody could say which belongs where. */
function namesakes({ steps }: Diagram): (step: string) => string {
  const names = new Map<string, string>()
  steps.forEach((step, index) => {
    const like = steps.slice(0, index).find((earlier) => readsLike(earlier.title, step.title))
    names.set(step.id, (like && names.get(like.id)) ?? step.id)
  })
  return (step) => names.get(step) ?? step
}

const pair = (from: string, to: string): string => `${from} ${to}`
