import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { knownDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { readRevision } from '../../../renderer/data/readRevision.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { restoreProgress } from '../../../renderer/data/restoreProgress.ts'
import { retractReview } from '../../../renderer/data/retractReview.ts'
import { dropRevision, REVISION_KEY, saveRevision } from '../../../renderer/data/saveRevision.ts'
import { type KeptRevision, keptRevision } from '../../../renderer/domain/memory/keptRevision.ts'
import { giveAnswer, goOn, holdQuestion } from '../../../renderer/domain/memory/revision.ts'
import { makeReview, START } from '../domain/memory/makeReview.ts'
import { makeAnswer, makeRevision } from '../domain/memory/makeRevision.ts'
import { openFresh, watchWrites } from './openFresh.ts'

const turnOf = (questionId: string) => ({
  questionId,
  shownAt: START,
  isEarly: false,
  reps: 0,
  draft: null,
  answer: null,
})
const begun = makeRevision({ queue: ['a', 'b', 'c'], repsAtStart: { a: 0 }, turn: turnOf('a') })
const answered = goOn(giveAnswer(begun, makeAnswer('a', START + 1)), turnOf('b'))
const kept = keptRevision(holdQuestion(answered, 'buried', turnOf('c')), START + 2) as KeptRevision
const A_REVIEW = answered.acts[0]?.turn.answer?.reviewId ?? ''

describe('readRevision', () => {
  it('finds the session as another window has kept it, and which of its answers stand', async () => {
    const factory = new IDBFactory()
    const [db, other] = [await openFresh(factory), await openFresh(factory)]
    expect(await readRevision(db)).toBeNull()

    await saveRevision(other, kept)

    expect(await readRevision(db)).toEqual({ kept, standing: new Set() })
    await recordAnswer(db, makeReview({ id: A_REVIEW, questionId: 'a' }))
    expect((await readRevision(db))?.standing).toEqual(new Set([A_REVIEW]))
    await retractReview(db, A_REVIEW, START + 3)
    expect((await readRevision(db))?.standing).toEqual(new Set())
  })

  it.each([
    ['no JSON', '{"revision":'],
    ['another shape', JSON.stringify({ ...kept, revision: { ...kept.revision, acts: [{}] } })],
    ['a number', 7],
  ])('takes %s for no session, and another takes its place', async (_, value) => {
    const db = await openFresh()
    await db.settings.put({ key: REVISION_KEY, value })

    expect(await readRevision(db)).toBeNull()
    await dropRevision(db, START)
    await saveRevision(db, kept)
    expect((await readRevision(db))?.kept).toEqual(kept)
  })
})

describe('saveRevision', () => {
  it('does not make the disk flush, and an answer that follows asks nothing of the settings', async () => {
    const writes = watchWrites()
    const db = await openFresh()
    await knownDeviceId(db)
    const before = writes().length

    await saveRevision(db, kept)
    await knownDeviceId(db)

    expect(
      writes()
        .slice(before)
        .map(({ options }) => options),
    ).toEqual([{ durability: 'relaxed' }])
  })

  it('stays out of the progress file, and goes with what a restore replaces', async () => {
    const db = await openFresh()
    await saveRevision(db, kept)

    const reading = await readProgressFile(await exportProgress(db, START, '0.1.0'))
    if (!reading.ok) throw new Error(reading.problem)
    expect(Object.keys(reading.file.body.settings)).not.toContain(REVISION_KEY)
    await restoreProgress(db, reading.file)
    expect(await readRevision(db)).toBeNull()
  })
})

describe('dropRevision', () => {
  it('drops its own session, and not one that another window has begun since', async () => {
    const db = await openFresh()
    await saveRevision(db, kept)

    await dropRevision(db, START - 1)
    expect(await readRevision(db)).not.toBeNull()
    await dropRevision(db, kept.revision.startedAt)
    expect(await readRevision(db)).toBeNull()
  })
})
