import { describe, expect, it } from 'vitest'
import { DEFAULT_REVISION_SETTINGS } from '../../../renderer/domain/memory/revisionSettings.ts'
import { startRebuild } from '../../../renderer/domain/rebuild/rebuildSitting.ts'
import { startRecall } from '../../../renderer/domain/recall/recallSitting.ts'
import { createScreenStore } from '../../../renderer/state/createScreenStore.ts'
import { makeProcedure } from '../makers/makeAtlas.ts'

const diagram = makeProcedure('d', ['a > b > c'])
const recall = startRecall(diagram, { hiding: 'all', recall: new Map(), seed: 1, now: 0 })
const rebuild = startRebuild(diagram, { part: 'whole', seed: 1, now: 0 })
const PLACE = 'x/d'

const makeStore = () =>
  createScreenStore({
    preferences: {
      ...DEFAULT_REVISION_SETTINGS,
      locale: 'ky',
      theme: 'light',
      textScale: 1,
      shortcuts: true,
    },
    saving: { kind: 'works' },
  })

describe('the exercises on screen', () => {
  it('wait side by side, one of each kind at each place', () => {
    const store = makeStore()

    store.getState().keepExercise('recall', PLACE, { sitting: recall, outcome: null })
    store.getState().keepExercise('rebuild', PLACE, { sitting: rebuild, outcome: null })

    expect(store.getState().exercises.recall[PLACE]?.sitting).toBe(recall)
    expect(store.getState().exercises.rebuild[PLACE]?.sitting).toBe(rebuild)
    expect(store.getState().exercises.recall['y/d']).toBeUndefined()
  })

  it('are saved when the disk says so', () => {
    const store = makeStore()
    const outcome = { attemptId: '1', saved: 'saving' } as const
    store.getState().keepExercise('recall', PLACE, { sitting: recall, outcome })

    store.getState().settleExercise('recall', PLACE, { attemptId: '1', saved: 'yes' })

    expect(store.getState().exercises.recall[PLACE]?.outcome?.saved).toBe('yes')
  })

  it('take no word from the disk on an attempt that is over', () => {
    const store = makeStore()
    const outcome = { attemptId: '2', saved: 'saving' } as const
    store.getState().keepExercise('recall', PLACE, { sitting: recall, outcome })

    store.getState().settleExercise('recall', PLACE, { attemptId: '1', saved: 'no' })
    store.getState().settleExercise('rebuild', PLACE, { attemptId: '2', saved: 'no' })

    expect(store.getState().exercises.recall[PLACE]?.outcome).toBe(outcome)
    expect(store.getState().exercises.rebuild[PLACE]).toBeUndefined()
  })
})
