import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { importProgress, previewImport } from '../../../renderer/data/importProgress.ts'
import type { ProgressFile } from '../../../renderer/data/progressFile.ts'
import { isNothingKept } from '../../../renderer/data/progressJobs.ts'
import { findLesson, readClassResults, readLessons } from '../../../renderer/data/readLessons.ts'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { previewRestore, restoreProgress } from '../../../renderer/data/restoreProgress.ts'
import { saveClassResult } from '../../../renderer/data/saveClassResult.ts'
import { saveInk } from '../../../renderer/data/saveInk.ts'
import { type LessonWish, saveLesson } from '../../../renderer/data/saveLesson.ts'
import {
  anyClassResult,
  anyLesson,
  makeClassResult,
  makeLesson,
} from '../domain/lesson/makeLesson.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const wish = (given: Partial<LessonWish> = {}): LessonWish => {
  const { updatedAt: _, device: __, ...rest } = makeLesson()
  return { ...rest, ...given }
}

const exported = async (db: AtlasDatabase): Promise<ProgressFile> => {
  const reading = await readProgressFile(await exportProgress(db, START, '0.1.0'))
  if (!reading.ok) throw new Error(`${reading.problem}: ${reading.detail}`)
  return reading.file
}

describe('saveLesson', () => {
  it('has kept the lesson, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const [db, otherWindow] = [await openFresh(factory), await openFresh(factory)]

    const kept = await saveLesson(db, wish(), START)

    expect(await findLesson(otherWindow, 'lesson')).toEqual(kept)
  })

  it('puts a later version in the place of the one before, even when the clock was set back', async () => {
    const db = await openFresh()
    await saveLesson(db, wish(), START)

    const kept = await saveLesson(db, wish({ title: 'Башка' }), START - 999)

    expect(await readLessons(db)).toEqual([kept])
    expect(kept).toMatchObject({ title: 'Башка', updatedAt: START + 1 })
  })

  it('keeps a trace of a deleted lesson, and shows it no more', async () => {
    const db = await openFresh()
    await saveLesson(db, wish(), START)

    await saveLesson(db, wish({ deleted: true }), START + 5)

    expect(await db.lessons.toArray()).toMatchObject([{ id: 'lesson', deleted: true }])
    expect([await readLessons(db), await findLesson(db, 'lesson')]).toEqual([[], null])
  })

  it('leaves the version before when the disk is full', async () => {
    const db = await openFresh()
    const before = await saveLesson(db, wish(), START)
    db.close()
    failWritesTo(db, 'lessons', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(saveLesson(db, wish({ title: '' }), START + 5)).rejects.toMatchObject({
      failure: 'full',
    })
    expect(await readLessons(db)).toEqual([before])
  })
})

describe('saveClassResult', () => {
  it('keeps a result that can be exported, though the clock is out of its mind', async () => {
    const db = await openFresh()

    await saveClassResult(db, makeClassResult({ at: 0 }))

    expect((await exported(db)).body.classResults).toMatchObject([{ at: Date.UTC(2000, 0, 1) }])
  })
})

describe('lessons in a progress file', () => {
  it('come back on an empty machine, without what was drawn', async () => {
    const [old, fresh] = [await openFresh(), await openFresh()]
    await saveLesson(old, wish(), START)
    await saveClassResult(old, makeClassResult())
    await saveInk(old, {
      id: 'lesson#diagram#',
      strokes: [{ colour: 'blue', points: [[0, 0, 1]] }],
      updatedAt: START,
    })
    const file = await exported(old)

    const foreseen = await previewImport(fresh, file)
    const outcome = await importProgress(fresh, file)

    expect(foreseen).toEqual(outcome)
    expect(outcome).toMatchObject({
      lessons: { added: 1, alreadyHere: 0 },
      classResults: { added: 1, alreadyHere: 0 },
    })
    expect(await readLessons(fresh)).toEqual(await readLessons(old))
    expect(await readClassResults(fresh)).toEqual(await readClassResults(old))
    expect(await fresh.ink.count()).toBe(0)
  })

  it('bring two machines to the same state, the later of two lessons standing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyLesson, { selector: ({ id }) => id }),
        fc.uniqueArray(anyLesson, { selector: ({ id }) => id }),
        fc.uniqueArray(anyClassResult, { selector: ({ id }) => id }),
        fc.uniqueArray(anyClassResult, { selector: ({ id }) => id }),
        async (onLaptop, onLab, asked, askedInLab) => {
          const [laptop, lab] = [await openFresh(), await openFresh()]
          await laptop.lessons.bulkPut(onLaptop)
          await laptop.classResults.bulkPut(asked)
          await lab.lessons.bulkPut(onLab)
          await lab.classResults.bulkPut(askedInLab)
          const fromLab = await exported(lab)

          await importProgress(lab, await exported(laptop))
          await importProgress(laptop, fromLab)

          expect(await laptop.lessons.toArray()).toEqual(await lab.lessons.toArray())
          expect(await readClassResults(laptop)).toEqual(await readClassResults(lab))
          for (const lesson of await laptop.lessons.toArray()) {
            const versions = [...onLaptop, ...onLab].filter(({ id }) => id === lesson.id)
            expect(lesson.updatedAt).toBe(Math.max(...versions.map((each) => each.updatedAt)))
          }
          expect((await readClassResults(laptop)).map(({ id }) => id).sort()).toEqual(
            [...new Set([...asked, ...askedInLab].map(({ id }) => id))].sort(),
          )
          laptop.close()
          lab.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('do not bring back what was deleted here since', async () => {
    const [db, other] = [await openFresh(), await openFresh()]
    const kept = await saveLesson(db, wish(), START)
    await other.lessons.put(kept)
    await saveLesson(db, wish({ deleted: true }), START + 5)

    await importProgress(db, await exported(other))

    expect(await readLessons(db)).toEqual([])
  })

  it('are put back by a restore, which leaves what was drawn alone', async () => {
    const db = await openFresh()
    await saveLesson(db, wish(), START)
    await saveClassResult(db, makeClassResult())
    const file = await exported(db)
    await saveLesson(db, wish({ id: 'later' }), START)
    const ink = {
      id: 'lesson#diagram#',
      strokes: [{ colour: 'blue' as const, points: [[0, 0, 1] as const] }],
      updatedAt: START,
    }
    await saveInk(db, ink)

    const preview = await previewRestore(db, file)
    await restoreProgress(db, file)

    expect(preview.held).toMatchObject({ lessons: 1, classResults: 1 })
    expect(preview.goes).toMatchObject({ lessons: 1, classResults: 0 })
    expect((await readLessons(db)).map(({ id }) => id)).toEqual(['lesson'])
    expect(await db.ink.toArray()).toEqual([ink])
  })
})

describe('isNothingKept', () => {
  it('knows that a lesson would be missed', async () => {
    const db = await openFresh()
    expect(await isNothingKept(db)).toBe(true)

    await saveLesson(db, wish(), START)

    expect(await isNothingKept(db)).toBe(false)
  })
})
