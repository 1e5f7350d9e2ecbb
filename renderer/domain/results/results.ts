/** How far somebody has come in a part of the atlas. All of it are counts. */
export interface Standing {
  /** Questions in that part. */
  readonly questions: number
  /** Of these, how many were answered at least once. */
  readonly met: number
  /** Of these, how many are firmly remembered. */
  readonly known: number
  /** Answers given, and how many of them were right. */
  readonly answers: number
  readonly right: number
}

export interface PartStanding extends Standing {
  /** Of a topic, system or theme. */
  readonly id: string
}

/** A question that was answered wrong. */
export interface FailedQuestion {
  readonly question: string
  readonly answers: number
  readonly wrong: number
}

/** A finished examination. */
export interface ExamTold {
  readonly code: string
  /** When it was begun, milliseconds since the epoch, UTC. */
  readonly at: number
  /** Whether only the mistakes of another were asked again. */
  readonly retake: boolean
  readonly points: number
  readonly count: number
  readonly topics: readonly {
    readonly id: string
    readonly points: number
    readonly count: number
  }[]
}

/** All that a student tells an instructor: counts, no answers, no notes. */
export interface Results {
  /** As the student wants to be called; may be empty. */
  readonly name: string
  /** Of the content, as `Edition.fingerprint`. */
  readonly edition: number
  readonly whole: Standing
  readonly topics: readonly PartStanding[]
  readonly systems: readonly PartStanding[]
  /** Most often answered wrong first. */
  readonly failed: readonly FailedQuestion[]
  /** The latest first. */
  readonly exams: readonly ExamTold[]
}

/** The results of one student, as a file of theirs tells them. */
export interface StudentResults extends Results {
  /** The random number of the machine that wrote the file. */
  readonly device: string
  /** When it was written, milliseconds since the epoch, UTC. */
  readonly at: number
}

export const RESULTS_BOUNDS = {
  /** In UTF-16 code units. */
  longestName: 80,
  mostParts: 500,
  mostFailed: 50,
  mostExams: 50,
  /** Of any count. */
  mostCounted: 10_000_000,
} as const
