import type { Locale, LocalizedText } from '../../../content/schema.ts'

export const COURSE_FORMAT = 'atkaruu-atlas/course'
/** Raised when an older page could not show the course. */
export const COURSE_VERSION = 1

/** What a package for a learning system has its learner study, in order. It lies beside the page as `course.json`. */
export interface Course {
  readonly format: typeof COURSE_FORMAT
  readonly version: typeof COURSE_VERSION
  /** ASCII, and an identifier of XML; the same for every package of the same thing. */
  readonly id: string
  /** `study`: an answer is judged at once. `exam`: all of them when it is handed in. */
  readonly kind: 'study' | 'exam'
  readonly title: LocalizedText
  /** In which it opens; the learner may change it. */
  readonly locale: Locale
  readonly parts: readonly CoursePart[]
  /** From this share of the points on, out of 100, it is passed. */
  readonly mastery: number
  /** How long an examination takes; null without a limit. */
  readonly minutes: number | null
  /** Decides the order of the options in an examination; null leaves them as they are. */
  readonly seed: number | null
  /** Changes with what is asked: progress made with another edition says nothing about this one. */
  readonly edition: number
}

/** Ids of the content; words of an instructor are in the one language that they were written in. */
export type CoursePart =
  | {
      readonly kind: 'diagram'
      readonly subject: string
      readonly diagram: string
      /** Chosen when the diagram opens; null for none. */
      readonly step: string | null
    }
  /** «subject/diagram» side by side. */
  | { readonly kind: 'flows'; readonly diagrams: readonly string[] }
  /** Rows and columns of the comparison table; empty for all. */
  | {
      readonly kind: 'table'
      readonly dimensions: readonly string[]
      readonly systems: readonly string[]
    }
  | { readonly kind: 'text'; readonly heading: string; readonly text: string }
  | { readonly kind: 'question'; readonly question: string }

/** Progress through so many parts still goes into what a learning system keeps for us. */
export const MOST_PARTS = 1000

/** The ids of what is asked, in order. */
export const questionsOf = ({ parts }: Pick<Course, 'parts'>): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'question' ? [part.question] : []))
