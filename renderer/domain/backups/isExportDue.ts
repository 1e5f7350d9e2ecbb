/** What was made since a moment. */
export interface NewWork {
  readonly answers: number
  /** Notes and lessons written or changed, examinations sat. */
  readonly works: number
}

/** A week or two of study. */
const MOST_ANSWERS = 200
/** A lesson is an evening's work. */
const MOST_WORKS = 10

/** Whether so much is new since the last progress file that losing it would hurt. */
export const isExportDue = ({ answers, works }: NewWork): boolean =>
  answers >= MOST_ANSWERS || works >= MOST_WORKS
