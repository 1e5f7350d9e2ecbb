import { describe, expect, it } from 'vitest'
import { DEFAULT_REVISION_SETTINGS } from '../../../renderer/domain/memory/revisionSettings.ts'
import { beginWalk } from '../../../renderer/domain/walk/walkPath.ts'
import { createScreenStore } from '../../../renderer/state/createScreenStore.ts'

const makeStore = () =>
  createScreenStore({
    preferences: {
      ...DEFAULT_REVISION_SETTINGS,
      locale: 'ky',
      theme: 'system',
      textScale: 1,
      shortcuts: true,
    },
    saving: { kind: 'works' },
  })

const walk = {
  subject: 'france',
  diagram: 'enforce-judgment',
  path: beginWalk('judgment'),
  startedAt: 0,
  logged: null,
  beside: null,
}

describe('a walk', () => {
  it('stands in the same place in another language and another theme', () => {
    const store = makeStore()
    store.getState().walkTo(walk)

    store.getState().choosePreference('locale', 'ru')
    store.getState().choosePreference('theme', 'dark')

    expect(store.getState().walk).toBe(walk)
  })

  it('is said to be kept when the disk says so, and why where it was not', () => {
    const store = makeStore()

    store.getState().sendWalk('one', true)
    const sent = store.getState().walkRecord
    store.getState().settleWalk('one', 'no', 'full')

    expect(sent).toMatchObject({ attempt: 'one', saved: 'saving' })
    expect(store.getState().walkRecord).toEqual({
      attempt: 'one',
      finished: true,
      saved: 'no',
      failure: 'full',
    })
  })

  it('does not take a late word about an earlier attempt for one about the latest', () => {
    const store = makeStore()
    store.getState().sendWalk('one', true)
    store.getState().sendWalk('two', false)

    store.getState().settleWalk('one', 'no', 'lost')

    expect(store.getState().walkRecord).toMatchObject({ attempt: 'two', saved: 'saving' })
  })
})
