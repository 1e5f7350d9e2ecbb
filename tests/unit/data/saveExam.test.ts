import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { handInExam } from '../../../renderer/data/handInExam.ts'
import { importProgress } from '../../../renderer/data/importProgress.ts'
import { findExam, isExamRevised, readExams } from '../../../renderer/data/readExams.ts'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { rebuildCards } from '../../../renderer/data/rebuildCards.ts'
import { rebuildInPieces } from '../../../renderer/data/rebuildInPieces.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { reviseFromExam } from '../../../renderer/data/reviseFromExam.ts'
import { deleteExam, saveExam, startExam } from '../../../renderer/data/saveExam.ts'
import type { ExamChange } from '../../../renderer/domain/exam/changeExam.ts'
import { EXAM_START, makeExam } from '../domain/exam/makeExam.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { makeQuestion } from '../makers/makeQuestion.ts'
import { contentsOf, failWritesTo, openFresh, watchWrites } from './openFresh.ts'

const NOW = EXAM_START + 60_000
const byId = new Map(['q1', 'q2', 'q3'].map((id) => [id, makeQuestion({ id })] as const))
const answer = (questionId: string, given: readonly string[]): ExamChange => ({
  kind: 'answer',
  questionId,
  given,
})

describe('saveExam', () => {
  it('has kept the answer, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    await startExam(db, makeExam())

    await saveExam(db, 'e1', [answer('q1', ['b'])], NOW)

    const kept = await findExam(await openFresh(factory), 'e1')
    expect(kept).toMatchObject({ answers: { q1: ['b'] }, updatedAt: NOW })
  })

  it('asks for the disk, not only for the operating system', async () => {
    const db = await openFresh()
    await startExam(db, makeExam())
    db.close()
    const writes = watchWrites()
    await db.open()

    await saveExam(db, 'e1', [answer('q1', ['b'])], NOW)

    expect(writes().map(({ options }) => options)).toEqual([{ durability: 'strict' }])
  })

  it('loses no answer when two windows answer at the same time', async () => {
    const factory = new IDBFactory()
    const [one, other] = [await openFresh(factory), await openFresh(factory)]
    await startExam(one, makeExam())

    await Promise.all([
      saveExam(one, 'e1', [answer('q1', ['a'])], NOW),
      saveExam(other, 'e1', [answer('q2', ['b'])], NOW),
      saveExam(one, 'e1', [{ kind: 'flag', questionId: 'q3', isFlagged: true }], NOW),
    ])

    expect(await findExam(one, 'e1')).toMatchObject({
      answers: { q1: ['a'], q2: ['b'] },
      flagged: ['q3'],
    })
  })

  it('lets the later of two answers to one question stand', async () => {
    const factory = new IDBFactory()
    const [one, other] = [await openFresh(factory), await openFresh(factory)]
    await startExam(one, makeExam())

    await saveExam(one, 'e1', [answer('q1', ['a'])], NOW)
    await saveExam(other, 'e1', [answer('q1', ['c'])], NOW)

    expect((await findExam(one, 'e1'))?.answers).toEqual({ q1: ['c'] })
  })

  it('says so when the examination is gone, and does not bring it back', async () => {
    const db = await openFresh()
    await startExam(db, makeExam())
    await deleteExam(db, 'e1')

    expect(await saveExam(db, 'e1', [answer('q1', ['a'])], NOW)).toBeNull()
    expect(await readExams(db)).toEqual([])
  })

  it('rejects, and leaves what was there, when the disk refuses', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['a'] } }))
    db.close()
    failWritesTo(db, 'exams', new DOMException('no', 'QuotaExceededError'))
    await db.open()

    await expect(saveExam(db, 'e1', [answer('q1', ['b'])], NOW)).rejects.toMatchObject({
      failure: 'full',
    })
    expect((await findExam(db, 'e1'))?.answers).toEqual({ q1: ['a'] })
  })
})

describe('handInExam', () => {
  it('grades what is on disk and logs it, without touching the schedule', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'], q2: ['a'] } }))

    const finished = await handInExam(db, 'e1', byId, NOW, -360)

    expect(finished).toMatchObject({ finishedAt: NOW, scores: { q1: 1, q2: 0, q3: 0 } })
    expect(
      (await db.reviews.toArray()).map(({ id, mode, correct }) => [id, mode, correct]),
    ).toEqual([
      ['exam:e1:0', 'exam', true],
      ['exam:e1:1', 'exam', false],
    ])
    expect(await db.cards.count()).toBe(0)
  })

  it('writes the result once, also when two windows hand in', async () => {
    const factory = new IDBFactory()
    const [one, other] = [await openFresh(factory), await openFresh(factory)]
    await startExam(one, makeExam({ answers: { q1: ['b'] } }))

    const [first, second] = await Promise.all([
      handInExam(one, 'e1', byId, NOW, 0),
      handInExam(other, 'e1', byId, NOW + 5, 0),
    ])

    expect(second).toEqual(first)
    expect(await one.reviews.count()).toBe(1)
  })

  it('finishes nothing when the answers cannot be logged', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'] } }))
    db.close()
    failWritesTo(db, 'reviews', new DOMException('no', 'QuotaExceededError'))
    await db.open()

    await expect(handInExam(db, 'e1', byId, NOW, 0)).rejects.toMatchObject({ failure: 'full' })
    expect((await findExam(db, 'e1'))?.finishedAt).toBeNull()
  })
})

describe('reviseFromExam', () => {
  it('takes the answers into revision once, however often it is asked', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'], q2: ['a'] } }))
    const finished = await handInExam(db, 'e1', byId, NOW, 0)
    if (!finished) throw new Error('not handed in')

    expect(await isExamRevised(db, finished)).toBe(false)
    expect(await reviseFromExam(db, 'e1', 0)).toBe(2)
    expect(await reviseFromExam(db, 'e1', 0)).toBe(0)
    expect(await isExamRevised(db, finished)).toBe(true)

    expect(await db.reviews.where('id').startsWith('quiz:').count()).toBe(2)
    expect(await db.cards.count()).toBe(2)
  })

  it('moves the cards, and counts nothing that was counted when it was handed in', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'], q2: ['a'] }, spentMs: { q1: 4000 } }))
    await handInExam(db, 'e1', byId, NOW, -360)
    const handedIn = await db.days.toArray()

    await reviseFromExam(db, 'e1', -360)
    const taken = await contentsOf(db)
    await rebuildCards(db)

    expect(handedIn).toMatchObject([{ answers: 2, correct: 1, elapsedMs: 4000, fresh: 2 }])
    expect(taken.days).toEqual(handedIn)
    expect(taken.cards).toMatchObject([
      { questionId: 'q1', reps: 1, lastReview: NOW },
      { questionId: 'q2', reps: 1, lastReview: NOW },
    ])
    expect(await contentsOf(db)).toEqual(taken)
    await rebuildInPieces(db, () => {})
    expect(await contentsOf(db)).toEqual(taken)
  })

  it('goes through the progress file, and counts on the other machine as here', async () => {
    const [here, there] = [await openFresh(), await openFresh()]
    await startExam(here, makeExam({ answers: { q1: ['b'], q2: ['a'] } }))
    await handInExam(here, 'e1', byId, NOW, -360)
    await reviseFromExam(here, 'e1', -360)

    const reading = await readProgressFile(await exportProgress(here, NOW, '0.1.0'))
    if (!reading.ok) throw new Error(reading.problem)
    await importProgress(there, reading.file)

    expect({ ...(await contentsOf(there)), settings: [] }).toEqual({
      ...(await contentsOf(here)),
      settings: [],
    })
  })

  it('is done where an older log has the answers as those of a quiz, and reads them', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'] } }))
    const finished = await handInExam(db, 'e1', byId, NOW, 0)
    if (!finished) throw new Error('not handed in')
    await recordAnswer(db, makeReview({ id: 'quiz:e1:0', questionId: 'q1', at: NOW, mode: 'quiz' }))

    expect(await isExamRevised(db, finished)).toBe(true)
    expect(await reviseFromExam(db, 'e1', 0)).toBe(0)
    expect((await db.cards.get('q1'))?.reps).toBe(1)
  })

  it('takes nothing from an examination that still runs', async () => {
    const db = await openFresh()
    await startExam(db, makeExam({ answers: { q1: ['b'] } }))

    expect(await reviseFromExam(db, 'e1', 0)).toBe(0)
    expect(await db.reviews.count()).toBe(0)
  })
})
