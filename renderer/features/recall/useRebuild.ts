import { useMemo, useState } from 'react'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { type Part, partsFor } from '../../domain/rebuild/chooseSteps.ts'
import { gradeRebuild } from '../../domain/rebuild/gradeRebuild.ts'
import { partOf } from '../../domain/rebuild/partOf.ts'
import {
  boardOf,
  linksNow,
  type RebuildSitting,
  startRebuild,
} from '../../domain/rebuild/rebuildSitting.ts'
import type { Exercise } from '../../state/exercises.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { newSeed } from './newSeed.ts'
import { useKeepAttempt } from './useKeepAttempt.ts'

/** The rebuild of a diagram that is under way, or a new one, and what can be done with it. */
export function useRebuild(subject: Subject, diagram: Diagram) {
  const place = `${subject.id}/${diagram.id}`
  const kept = useScreen((state) => state.exercises.rebuild[place])
  const keepExercise = useScreen((state) => state.keepExercise)
  const keepAttempt = useKeepAttempt()

  const begin = (part: Part): Exercise<RebuildSitting> => ({
    sitting: startRebuild(diagram, { part, seed: newSeed(), now: Date.now() }),
    outcome: null,
  })
  const [fresh] = useState(() => begin(partsFor(diagram)[0] ?? 'whole'))
  const exercise = kept ?? fresh
  const { sitting } = exercise
  // Of the whole the build has worked out the layout already, under this very object.
  const part = useMemo(
    () => (sitting.part === 'whole' ? diagram : partOf(diagram, sitting.steps)),
    [diagram, sitting.part, sitting.steps],
  )

  const check = (): void => {
    const id = crypto.randomUUID()
    const at = Date.now()
    keepExercise('rebuild', place, { sitting, outcome: { attemptId: id, saved: 'saving' } })
    keepAttempt({
      id,
      kind: 'rebuild',
      subject: subject.id,
      diagram: diagram.id,
      at,
      elapsedMs: Math.max(0, at - sitting.startedAt),
      score: gradeRebuild(part, linksNow(sitting)).score,
      path: boardOf(sitting),
      detail: { links: linksNow(sitting).map(({ from, to }) => [from, to] as const) },
    })
  }

  return {
    ...exercise,
    part,
    change: (next: RebuildSitting) =>
      keepExercise('rebuild', place, { sitting: next, outcome: null }),
    restart: (choice: Part = sitting.part) => keepExercise('rebuild', place, begin(choice)),
    check,
  }
}
