import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { ensureDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { importProgress } from '../../../renderer/data/importProgress.ts'
import type { ProgressFile } from '../../../renderer/data/progressFile.ts'
import { readCards } from '../../../renderer/data/readCards.ts'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { readSettings, saveSetting } from '../../../renderer/data/settings.ts'
import { replay } from '../../../renderer/domain/memory/cards.ts'
import { mergeReviews } from '../../../renderer/domain/memory/mergeReviews.ts'
import type { Review } from '../../../renderer/domain/memory/review.ts'
import { anyReview, DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { contentsOf, failWritesTo, openFresh } from './openFresh.ts'

const exported = async (db: AtlasDatabase): Promise<ProgressFile> => {
  const reading = await readProgressFile(await exportProgress(db, START, '0.1.0'))
  if (!reading.ok) throw new Error(`${reading.problem}: ${reading.detail}`)
  return reading.file
}

/** A machine on which these answers were given, in this order. */
const machineWith = async (...reviews: readonly Review[]): Promise<AtlasDatabase> => {
  const db = await openFresh()
  for (const review of reviews) await recordAnswer(db, review)
  return db
}

const LAPTOP = [
  makeReview({ id: 'l1', questionId: 'q:1' }),
  makeReview({ id: 'l2', questionId: 'q:2', at: START + 5 * DAY }),
]
const LAB = [
  makeReview({ id: 'x1', questionId: 'q:1', at: START + 2 * DAY, rating: 1, device: 'lab' }),
  makeReview({ id: 'x3', questionId: 'q:3', at: START + 3 * DAY, device: 'lab' }),
]

describe('importProgress', () => {
  it('brings everything back on an empty machine', async () => {
    const old = await machineWith(...LAPTOP)
    const fresh = await openFresh()

    const outcome = await importProgress(fresh, await exported(old))

    expect(outcome).toEqual({ added: 2, alreadyHere: 0 })
    expect(await readCards(fresh)).toEqual(await readCards(old))
  })

  it('changes nothing the second time', async () => {
    const db = await machineWith(...LAPTOP)
    const file = await exported(await machineWith(...LAB))
    await importProgress(db, file)
    const before = await contentsOf(db)

    const outcome = await importProgress(db, file)

    expect(outcome).toEqual({ added: 0, alreadyHere: 2 })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('weaves answers from between ours into the cards', async () => {
    const db = await machineWith(...LAPTOP)

    await importProgress(db, await exported(await machineWith(...LAB)))

    expect(await readCards(db)).toEqual(replay([...LAPTOP, ...LAB]))
  })

  it('brings two machines to the same state, whatever each has seen', async () => {
    const log = fc.array(anyReview, { maxLength: 8 }).map((reviews) => mergeReviews([], reviews))

    await fc.assert(
      fc.asyncProperty(log, log, async (onLaptop, onLab) => {
        const laptop = await machineWith(...onLaptop)
        const lab = await machineWith(...onLab)
        const fromLab = await exported(lab)

        await importProgress(lab, await exported(laptop))
        await importProgress(laptop, fromLab)

        const merged = mergeReviews(onLaptop, onLab)
        for (const db of [laptop, lab]) {
          // Through JSON, where −0 becomes 0.
          const kept: unknown = JSON.parse(JSON.stringify(await db.reviews.orderBy('at').toArray()))
          expect(kept).toEqual(JSON.parse(JSON.stringify(merged)))
          expect(await readCards(db)).toEqual(replay(merged))
          db.close()
        }
      }),
      { numRuns: 25 },
    )
  })

  it('counts an id that the file gives twice once', async () => {
    const db = await openFresh()
    const file = await exported(await machineWith(...LAPTOP))
    file.body.reviews.push(...file.body.reviews)

    expect(await importProgress(db, file)).toEqual({ added: 2, alreadyHere: 0 })
  })

  it('rebuilds the cards on both sides of a row whose question differs', async () => {
    const ours = makeReview({ id: 'same', questionId: 'q:z' })
    const theirs = makeReview({ id: 'same', questionId: 'q:a' })
    const db = await machineWith(ours)

    const outcome = await importProgress(db, await exported(await machineWith(theirs)))

    expect(outcome).toEqual({ added: 0, alreadyHere: 1 })
    expect(await db.reviews.toArray()).toEqual([theirs])
    expect([...(await readCards(db)).keys()]).toEqual(['q:a'])
  })

  it('leaves the learner’s own settings and machine id alone', async () => {
    const other = await machineWith(...LAB)
    await saveSetting(other, 'locale', 'en')
    const db = await openFresh()
    await saveSetting(db, 'locale', 'ru')
    const device = await ensureDeviceId(db)

    await importProgress(db, await exported(other))

    expect((await readSettings(db)).locale).toBe('ru')
    expect(await ensureDeviceId(db)).toBe(device)
  })

  it('changes nothing at all when it fails half-way', async () => {
    const file = await exported(await machineWith(...LAB))
    const db = await machineWith(...LAPTOP)
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, 'cards', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const importing = importProgress(db, file)

    await expect(importing).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('takes in more rows than are looked up at once', async () => {
    const file = await exported(await machineWith())
    const many = Array.from({ length: 12_000 }, (_, i) =>
      makeReview({ id: `r${i}`, questionId: `q:${i % 700}`, at: START + i }),
    )
    file.body.reviews.push(...many)
    const db = await openFresh()
    await db.reviews.bulkAdd(many.slice(0, 6000))

    const outcome = await importProgress(db, file)

    expect(outcome).toEqual({ added: 6000, alreadyHere: 6000 })
    expect(await db.cards.count()).toBe(700)
  })
})

describe('exportProgress', () => {
  it('carries the whole log by time, the settings, and the machine’s name apart', async () => {
    const db = await machineWith(...LAPTOP.toReversed())
    await saveSetting(db, 'theme', 'dark')

    const file = await exported(db)

    expect(file.body.reviews).toEqual(LAPTOP)
    expect(file.body.settings).toEqual(await readSettings(db))
    expect(file).toMatchObject({ app: '0.1.0', device: await ensureDeviceId(db) })
  })

  it('can carry whatever was recorded, even under a broken clock', async () => {
    const db = await machineWith(makeReview({ at: -5e14, elapsedMs: -3 }))

    await expect(exported(db)).resolves.toMatchObject({ body: { reviews: [{ elapsedMs: 0 }] } })
  })
})
