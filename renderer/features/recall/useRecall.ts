import { useState } from 'react'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { useStepMastery } from '../../data/useStepMastery.ts'
import { type Hiding, hidingsFor } from '../../domain/recall/chooseHidden.ts'
import { gradeRecall } from '../../domain/recall/gradeRecall.ts'
import { type RecallSitting, startRecall } from '../../domain/recall/recallSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { Exercise } from '../../state/exercises.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { newSeed } from './newSeed.ts'
import { useKeepAttempt } from './useKeepAttempt.ts'

/** The recall of a diagram that is under way, or a new one, and what can be done with it. */
export function useRecall(subject: Subject, diagram: Diagram) {
  const place = `${subject.id}/${diagram.id}`
  const kept = useScreen((state) => state.exercises.recall[place])
  const keepExercise = useScreen((state) => state.keepExercise)
  const keepAttempt = useKeepAttempt()
  const { locale } = useLocale()
  const remembered = useStepMastery(subject, diagram, locale) ?? []
  const recall = new Map(remembered.map(({ step, mastery }) => [step.id, mastery.recall]))

  const begin = (hiding: Hiding): Exercise<RecallSitting> => ({
    sitting: startRecall(diagram, { hiding, recall, seed: newSeed(), now: Date.now() }),
    outcome: null,
  })
  const [fresh] = useState(() => begin(hidingsFor(diagram)[0] ?? 'all'))
  const exercise = kept ?? fresh
  const { sitting } = exercise

  const check = (): void => {
    const id = crypto.randomUUID()
    const at = Date.now()
    keepExercise('recall', place, { sitting, outcome: { attemptId: id, saved: 'saving' } })
    const { score, steps } = gradeRecall(diagram, sitting)
    keepAttempt({
      id,
      kind: 'recall',
      subject: subject.id,
      diagram: diagram.id,
      at,
      elapsedMs: Math.max(0, at - sitting.startedAt),
      score,
      path: sitting.path,
      detail: { placed: Object.fromEntries(steps.map(({ step, placed }) => [step, placed])) },
    })
  }

  return {
    ...exercise,
    change: (next: RecallSitting) =>
      keepExercise('recall', place, { sitting: next, outcome: null }),
    restart: (hiding: Hiding = sitting.hiding) => keepExercise('recall', place, begin(hiding)),
    check,
  }
}
