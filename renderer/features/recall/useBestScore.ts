import { useAttempts } from '../../data/useAttempts.ts'
import type { ExerciseKind } from '../../state/exercises.ts'

interface Wanted {
  readonly kind: ExerciseKind
  readonly subject: string
  readonly diagram: string
  /** The attempt just made, which is not an earlier one. */
  readonly except: string | null
}

/** The best score of the attempts before this one, 0 to 1; null where there is none, or no storage. */
export function useBestScore({ kind, subject, diagram, except }: Wanted): number | null {
  const attempts = useAttempts(subject, diagram) ?? []
  const scores = attempts
    .filter((attempt) => attempt.kind === kind && attempt.id !== except)
    .flatMap(({ score }) => score ?? [])
  return scores.length === 0 ? null : Math.max(...scores)
}
