import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { ensureDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { readPlans } from '../../../renderer/data/readPlans.ts'
import { type PlanWish, savePlan } from '../../../renderer/data/savePlan.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const wish = (given: Partial<PlanWish> = {}): PlanWish => ({
  id: 'plan',
  name: 'Жазгы сынак',
  day: '2026-05-20',
  scope: ['france'],
  minutes: 20,
  deleted: false,
  ...given,
})

describe('savePlan', () => {
  it('has kept the plan, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    const otherWindow = await openFresh(factory)

    await savePlan(db, wish(), START)

    const device = await ensureDeviceId(otherWindow)
    expect(await readPlans(otherWindow)).toEqual([{ ...wish(), updatedAt: START, device }])
  })

  it('puts a later version in the place of the one before, even when the clock was set back', async () => {
    const db = await openFresh()
    await savePlan(db, wish(), START)

    const kept = await savePlan(db, wish({ day: '2026-06-01' }), START - 999)

    expect(kept).toMatchObject({ day: '2026-06-01', updatedAt: START + 1 })
    expect(await db.plans.toArray()).toEqual([kept])
  })

  it('keeps a trace of a deleted plan, and shows it no more', async () => {
    const db = await openFresh()
    await savePlan(db, wish(), START)

    await savePlan(db, wish({ deleted: true }), START + 5)

    expect(await db.plans.toArray()).toMatchObject([{ id: 'plan', deleted: true }])
    expect(await readPlans(db)).toEqual([])
  })

  it('reads the earliest examination first', async () => {
    const db = await openFresh()
    await savePlan(db, wish({ id: 'a', day: '2026-06-01' }), START)
    await savePlan(db, wish({ id: 'b', day: '2026-05-01' }), START)

    expect((await readPlans(db)).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('leaves the version before when the disk is full', async () => {
    const db = await openFresh()
    const before = await savePlan(db, wish(), START)
    db.close()
    failWritesTo(db, 'plans', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(savePlan(db, wish({ minutes: 60 }), START + 5)).rejects.toMatchObject({
      failure: 'full',
    })
    expect(await db.plans.toArray()).toEqual([before])
  })
})
