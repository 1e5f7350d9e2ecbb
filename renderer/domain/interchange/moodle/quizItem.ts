import type { Question } from '../../questions/question.ts'

/** A question as Moodle knows such things, before anybody decides on a file format. Texts are HTML unless told otherwise. */
export interface QuizItem {
  readonly question: Question
  /** Stable, unlike any other in any language, and no longer than Moodle keeps: 100 ASCII letters. */
  readonly idnumber: string
  /** Plain text. */
  readonly name: string
  readonly text: string
  /** Shown after the answer whatever it was: why, and where it stands. */
  readonly feedback: string
  /** Plain names from the outermost category to the innermost. */
  readonly category: readonly string[]
  readonly tags: readonly string[]
  readonly body: QuizBody
}

export type QuizBody =
  | {
      readonly type: 'multichoice'
      readonly single: boolean
      readonly options: readonly QuizOption[]
    }
  | {
      readonly type: 'truefalse'
      readonly isTrue: boolean
      readonly feedbackOnTrue: string
      readonly feedbackOnFalse: string
    }
  | {
      readonly type: 'matching'
      readonly pairs: readonly { readonly text: string; readonly answer: string }[]
      /** Plain answers that belong to nothing. */
      readonly others: readonly string[]
    }
  /** In the right order. */
  | { readonly type: 'ordering'; readonly items: readonly string[] }
  /** `text` of the item ends before the gap; `after` goes on behind it. Answers are plain. */
  | { readonly type: 'cloze'; readonly answers: readonly string[]; readonly after: string }
  | { readonly type: 'numerical'; readonly value: number }
  /** Plain answers, the best first. */
  | { readonly type: 'shortanswer'; readonly answers: readonly string[] }
  /** Plain labels to be put into a drawing, by the steps where they belong. */
  | {
      readonly type: 'ddmarker'
      readonly labels: readonly { readonly step: string; readonly text: string }[]
      /** Labels that belong nowhere. */
      readonly others: readonly string[]
    }

export interface QuizOption {
  readonly text: string
  readonly fraction: number
  readonly feedback: string
}
