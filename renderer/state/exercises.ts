import type { RebuildSitting } from '../domain/rebuild/rebuildSitting.ts'
import type { RecallSitting } from '../domain/recall/recallSitting.ts'

/** An attempt under way, or checked. Only ids, so that it goes on in another language in the same place. */
export interface Exercise<Sitting> {
  readonly sitting: Sitting
  /** Null until it is checked. */
  readonly outcome: Outcome | null
}

/** What became of a checked attempt; whether it is kept is known only when the disk has said so. */
export interface Outcome {
  readonly attemptId: string
  readonly saved: 'saving' | 'yes' | 'no'
  /** Why it was not saved. */
  readonly failure?: string
}

interface Sittings {
  readonly recall: RecallSitting
  readonly rebuild: RebuildSitting
}
export type ExerciseKind = keyof Sittings

export interface Exercises {
  /** By kind and place («france/enforce-judgment»). */
  readonly exercises: {
    readonly [Kind in ExerciseKind]: Readonly<Record<string, Exercise<Sittings[Kind]>>>
  }
  readonly keepExercise: <Kind extends ExerciseKind>(
    kind: Kind,
    place: string,
    exercise: Exercise<Sittings[Kind]>,
  ) => void
  readonly settleExercise: (kind: ExerciseKind, place: string, outcome: Outcome) => void
}

type Change = (state: Pick<Exercises, 'exercises'>) => Partial<Pick<Exercises, 'exercises'>>

/** The slice of the screen's state that holds recalls and rebuilds: they wait while one looks elsewhere. */
export const createExercises = (set: (change: Change) => void): Exercises => ({
  exercises: { recall: {}, rebuild: {} },

  keepExercise: (kind, place, exercise) =>
    set(({ exercises }) => ({
      exercises: { ...exercises, [kind]: { ...exercises[kind], [place]: exercise } },
    })),
  settleExercise: (kind, place, outcome) =>
    set(({ exercises }) => {
      const exercise = exercises[kind][place]
      // Another attempt may have begun before the disk answered.
      if (exercise?.outcome?.attemptId !== outcome.attemptId) return {}
      const settled = { ...exercise, outcome }
      return { exercises: { ...exercises, [kind]: { ...exercises[kind], [place]: settled } } }
    }),
})
