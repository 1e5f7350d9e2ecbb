import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { ensureDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { importProgress } from '../../../renderer/data/importProgress.ts'
import type { ProgressFile } from '../../../renderer/data/progressFile.ts'
import { readCards } from '../../../renderer/data/readCards.ts'
import { readNotes } from '../../../renderer/data/readNotes.ts'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { recordAttempt } from '../../../renderer/data/recordAttempt.ts'
import { saveNote } from '../../../renderer/data/saveNote.ts'
import { readSettings, saveSetting } from '../../../renderer/data/settings.ts'
import { replay } from '../../../renderer/domain/memory/cards.ts'
import { mergeReviews } from '../../../renderer/domain/memory/mergeReviews.ts'
import type { Review } from '../../../renderer/domain/memory/review.ts'
import { mergeNotes } from '../../../renderer/domain/notes/mergeNotes.ts'
import { makeRecall, makeWalk } from '../domain/attempts/makeAttempt.ts'
import { anyReview, DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { anyNote, makeNote } from '../domain/notes/makeNote.ts'
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

    expect(outcome.reviews).toEqual({ added: 2, alreadyHere: 0 })
    expect(await readCards(fresh)).toEqual(await readCards(old))
  })

  it('changes nothing the second time', async () => {
    const db = await machineWith(...LAPTOP)
    const file = await exported(await machineWith(...LAB))
    await importProgress(db, file)
    const before = await contentsOf(db)

    const outcome = await importProgress(db, file)

    expect(outcome.reviews).toEqual({ added: 0, alreadyHere: 2 })
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

    expect((await importProgress(db, file)).reviews).toEqual({ added: 2, alreadyHere: 0 })
  })

  it('rebuilds the cards on both sides of a row whose question differs', async () => {
    const ours = makeReview({ id: 'same', questionId: 'q:z' })
    const theirs = makeReview({ id: 'same', questionId: 'q:a' })
    const db = await machineWith(ours)

    const outcome = await importProgress(db, await exported(await machineWith(theirs)))

    expect(outcome.reviews).toEqual({ added: 0, alreadyHere: 1 })
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

    expect(outcome.reviews).toEqual({ added: 6000, alreadyHere: 6000 })
    expect(await db.cards.count()).toBe(700)
  })

  it('brings notes and attempts to an empty machine', async () => {
    const old = await openFresh()
    await old.notes.put(makeNote())
    await recordAttempt(old, makeRecall())
    const fresh = await openFresh()

    const outcome = await importProgress(fresh, await exported(old))

    expect(outcome).toMatchObject({
      reviews: { added: 0, alreadyHere: 0 },
      notes: { added: 1, alreadyHere: 0 },
      attempts: { added: 1, alreadyHere: 0 },
    })
    expect(await contentsOf(fresh)).toMatchObject({ notes: [makeNote()], attempts: [makeRecall()] })
  })

  it('adds no note and no attempt twice', async () => {
    const db = await openFresh()
    await db.notes.put(makeNote())
    await recordAttempt(db, makeWalk())
    const file = await exported(db)
    file.body.notes.push(...file.body.notes)
    file.body.attempts.push(...file.body.attempts)
    const before = await contentsOf(db)

    const outcome = await importProgress(db, file)

    expect(outcome).toMatchObject({
      notes: { added: 0, alreadyHere: 1 },
      attempts: { added: 0, alreadyHere: 1 },
    })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('lets the later of two notes on one place stand, on both machines', async () => {
    const ours = makeNote({ text: 'ours' })
    const theirs = makeNote({ text: 'theirs', updatedAt: START + 1, device: 'lab' })
    const laptop = await openFresh()
    const lab = await openFresh()
    await laptop.notes.put(ours)
    await lab.notes.put(theirs)
    const fromLaptop = await exported(laptop)

    const onLaptop = await importProgress(laptop, await exported(lab))
    const onLab = await importProgress(lab, fromLaptop)

    expect(await laptop.notes.toArray()).toEqual([theirs])
    expect(await lab.notes.toArray()).toEqual([theirs])
    expect(onLaptop.notes).toEqual({ added: 1, alreadyHere: 0 })
    expect(onLab.notes).toEqual({ added: 0, alreadyHere: 1 })
  })

  it('carries a deletion, and counts it only where a note was seen to go', async () => {
    const lab = await openFresh()
    await lab.notes.put(makeNote({ text: '', updatedAt: START + 1 }))
    const file = await exported(lab)
    const withNote = await openFresh()
    await withNote.notes.put(makeNote())
    const empty = await openFresh()

    const seen = await importProgress(withNote, file)
    const unseen = await importProgress(empty, file)

    expect((await readNotes(withNote)).size).toBe(0)
    expect(seen.notes).toEqual({ added: 1, alreadyHere: 0 })
    expect(unseen.notes).toEqual({ added: 0, alreadyHere: 0 })
    expect(await empty.notes.toArray()).toEqual(await lab.notes.toArray())
  })

  it('brings two machines to the same notes, whatever each has written', async () => {
    const notes = fc.array(anyNote, { maxLength: 6 })

    await fc.assert(
      fc.asyncProperty(notes, notes, async (onLaptop, onLab) => {
        const laptop = await openFresh()
        const lab = await openFresh()
        await laptop.notes.bulkPut(mergeNotes([], onLaptop))
        await lab.notes.bulkPut(mergeNotes([], onLab))
        const fromLab = await exported(lab)

        await importProgress(lab, await exported(laptop))
        await importProgress(laptop, fromLab)

        const merged = mergeNotes(onLaptop, onLab)
        for (const db of [laptop, lab]) {
          expect(await db.notes.toArray()).toEqual(merged)
          db.close()
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each(['notes', 'attempts'])('changes nothing when the %s cannot be written', async (table) => {
    const other = await machineWith(...LAB)
    await other.notes.put(makeNote())
    await recordAttempt(other, makeWalk())
    const file = await exported(other)
    const db = await machineWith(...LAPTOP)
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, table, new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const importing = importProgress(db, file)

    await expect(importing).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await contentsOf(db)).toEqual(before)
  })
})

describe('exportProgress', () => {
  it('carries the whole log by time, the settings, and the machine’s name apart', async () => {
    const db = await machineWith(...LAPTOP.toReversed())
    await saveSetting(db, 'theme', 'dark')

    const file = await exported(db)

    expect(file.body.reviews).toEqual(LAPTOP)
    expect(file.body.settings).toEqual(await readSettings(db))
    expect(file.body).toMatchObject({ notes: [], attempts: [] })
    expect(file).toMatchObject({ app: '0.1.0', device: await ensureDeviceId(db) })
  })

  it('can carry whatever was recorded, even under a broken clock', async () => {
    const db = await machineWith(makeReview({ at: -5e14, elapsedMs: -3 }))

    await expect(exported(db)).resolves.toMatchObject({ body: { reviews: [{ elapsedMs: 0 }] } })
  })

  it('carries attempts by time, and notes with the traces of those deleted', async () => {
    const db = await openFresh()
    const deleted = makeNote({ id: 'a/b', text: '' })
    await db.notes.bulkAdd([makeNote(), deleted])
    await recordAttempt(db, makeWalk({ at: START + 1 }))
    await recordAttempt(db, makeRecall())

    const file = await exported(db)

    expect(file.body.notes).toEqual([deleted, makeNote()])
    expect(file.body.attempts).toEqual([makeRecall(), makeWalk({ at: START + 1 })])
  })

  it('can carry notes and attempts made under a broken clock', async () => {
    const db = await openFresh()
    await saveNote(db, 'a/b', 'early', -5e14)
    await recordAttempt(db, makeWalk({ at: 1e16, elapsedMs: -3 }))

    await expect(exported(db)).resolves.toMatchObject({ body: { attempts: [{ elapsedMs: 0 }] } })
  })
})
