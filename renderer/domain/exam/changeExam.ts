import type { Exam } from './exam.ts'

/** What a person does in an examination, one thing at a time, so that two windows can both do theirs. */
export type ExamChange =
  /** An answer; null takes it back. */
  | {
      readonly kind: 'answer'
      readonly questionId: string
      readonly given: readonly string[] | null
    }
  | { readonly kind: 'flag'; readonly questionId: string; readonly isFlagged: boolean }
  | { readonly kind: 'move'; readonly position: number }
  /** Time went by in front of a question. */
  | { readonly kind: 'spend'; readonly questionId: string; readonly ms: number }
  /** The machine's clock turned out to be set to another time. */
  | { readonly kind: 'shift-clock'; readonly clockShiftMs: number }

/**
 * The examination after a change at `now` (by its own clock, ms since the epoch). Only what the change
 * names is touched: of two answers to one question the later change stands, all others stay. What
 * is finished, or no part of the paper, stays as it is.
 */
export function changeExam(exam: Exam, change: ExamChange, now: number): Exam {
  if (exam.finishedAt !== null) return exam
  const changed = afterChange(exam, change)
  if (changed === exam) return exam
  // Every change is later than the one before, so that it can be told which rows hold it; only a shift of
  // the clock may lead back to the right time.
  const updatedAt = change.kind === 'shift-clock' ? now : Math.max(now, exam.updatedAt + 1)
  return { ...changed, updatedAt }
}

function afterChange(exam: Exam, change: ExamChange): Exam {
  const isAsked = 'questionId' in change && exam.questionIds.includes(change.questionId)
  switch (change.kind) {
    case 'answer':
      return isAsked ? { ...exam, answers: answersAfter(exam, change) } : exam
    case 'flag':
      return isAsked ? { ...exam, flagged: flagsAfter(exam, change) } : exam
    case 'move': {
      const last = exam.questionIds.length - 1
      return { ...exam, position: Math.min(Math.max(0, change.position), last) }
    }
    case 'spend': {
      const before = exam.spentMs?.[change.questionId] ?? 0
      const after = before + Math.max(0, change.ms)
      return isAsked ? { ...exam, spentMs: { ...exam.spentMs, [change.questionId]: after } } : exam
    }
    case 'shift-clock':
      return { ...exam, clockShiftMs: change.clockShiftMs }
  }
}

type Given<Kind> = Extract<ExamChange, { readonly kind: Kind }>

function answersAfter({ answers }: Exam, { questionId, given }: Given<'answer'>): Exam['answers'] {
  const { [questionId]: _, ...others } = answers
  return given ? { ...others, [questionId]: given } : others
}

function flagsAfter(
  { questionIds, flagged }: Exam,
  { questionId, isFlagged }: Given<'flag'>,
): Exam['flagged'] {
  return questionIds.filter((id) => (id === questionId ? isFlagged : flagged.includes(id)))
}
