import { useDatabase } from '../../data/DatabaseContext.tsx'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import { recordAnswer } from '../../data/recordAnswer.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import {
  changeAnswer,
  type RevisionWish,
  type Turn,
  type TurnAnswer,
} from '../../domain/memory/revision.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Answers on their way to the disk, by the id of their row: whether they arrived. */
const underWay = new Map<string, Promise<boolean>>()

/** Writes an answer of a session to the log; says «saved» only when the disk has. What it refuses may be tried again. */
export function useKeepAnswer(by: RevisionWish['by']) {
  const db = useDatabase()
  const saving = useScreen((state) => state.saving)
  const changeRevision = useScreen((state) => state.changeRevision)
  const reportSaving = useScreen((state) => state.reportSaving)

  const keep = (turn: Turn & { readonly answer: TurnAnswer }): void => {
    const { questionId, shownAt, answer } = turn
    const { reviewId, rating, correct, score, at } = answer
    if (rating === null) return
    const tell = (changed: Partial<TurnAnswer>): void =>
      changeRevision((revision) => changeAnswer(revision, reviewId, changed))
    if (!db || saving.kind === 'outdated') {
      tell({ saved: 'no', failure: saving.kind === 'impossible' ? saving.reason : 'lost' })
      return
    }

    tell({ saved: 'saving' })
    const arriving = knownDeviceId(db)
      .then((device) =>
        recordAnswer(db, {
          id: reviewId,
          questionId,
          at,
          rating,
          correct,
          score,
          elapsedMs: Math.max(0, at - shownAt),
          mode: by === 'practice' ? 'practice' : 'revise',
          device,
        }),
      )
      .then(
        (card) => {
          tell({ saved: 'yes', card })
          // A second try may have succeeded where the first did not.
          if (saving.kind === 'impossible') reportSaving({ kind: 'works' })
          return true
        },
        (error: unknown) => {
          console.error('an answer was not saved', error)
          const reason = classifyStorageFailure(error)
          tell({ saved: 'no', failure: reason })
          reportSaving({ kind: 'impossible', reason })
          return false
        },
      )
      .finally(() => underWay.delete(reviewId))
    underWay.set(reviewId, arriving)
  }

  /** Whether an answer is on disk, once that is known. */
  const keeping = async ({ reviewId, saved }: TurnAnswer): Promise<boolean> =>
    (await underWay.get(reviewId)) ?? saved === 'yes'

  return { keep, keeping }
}
