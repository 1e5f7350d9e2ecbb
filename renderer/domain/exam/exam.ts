/** An examination sat or being sat. While it runs the row changes with every answer; finished, it never changes again. */
export interface Exam {
  /** Random (`crypto.randomUUID()`); given once. */
  readonly id: string
  /** From which every machine with the same content makes the same paper. */
  readonly code: string
  /** The paper: ids of its questions, in the order in which they are asked. */
  readonly questionIds: readonly string[]
  /** Milliseconds since the epoch, UTC. */
  readonly startedAt: number
  /** When time is up, by the clock of the examination (see `clockShiftMs`); null without a limit. */
  readonly endsAt: number | null
  /** Null while it runs. */
  readonly finishedAt: number | null
  /** By question id, as `AnswerForm` says; what is missing was not answered. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** Ids of questions marked for another look. */
  readonly flagged: readonly string[]
  /** Index of the question on screen. */
  readonly position: number
  /** Share right by question id, 0 to 1, as graded at the end; empty while it runs. */
  readonly scores: Readonly<Record<string, number>>
  /** Milliseconds since the epoch, UTC; by the clock of the examination while it runs. */
  readonly updatedAt: number
  readonly device: string
  /** How long each question was on screen, by question id, in milliseconds. */
  readonly spentMs?: Readonly<Record<string, number>>
  /**
   * What is added to the machine's clock to have that of the examination, which runs on when the
   * machine's is set to another time. 0 unless that happened.
   */
  readonly clockShiftMs?: number
  /** The examination whose mistakes are asked again in this one. */
  readonly retakeOf?: string
}
