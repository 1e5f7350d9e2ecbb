import { describe, expect, it } from 'vitest'
import { readNewWork, saveExportMark } from '../../../renderer/data/exportMark.ts'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { makeExam } from '../domain/exam/makeExam.ts'
import { makeLesson } from '../domain/lesson/makeLesson.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

const THEN = Date.UTC(2026, 10, 1)

describe('readNewWork', () => {
  it('finds nothing new in an empty store', async () => {
    const db = await openFresh()

    expect(await readNewWork(db)).toEqual({ answers: 0, works: 0 })
  })

  it('counts everything before the first progress file, and only later work after it', async () => {
    const db = await openFresh()
    await db.reviews.bulkAdd([
      makeReview({ id: 'before', at: THEN - 1 }),
      makeReview({ id: 'after', at: THEN + 1 }),
    ])
    await db.lessons.bulkAdd([
      makeLesson({ id: 'before', updatedAt: THEN - 1 }),
      makeLesson({ id: 'after', updatedAt: THEN + 1 }),
    ])
    await db.notes.add({ id: 'note', text: 'x', updatedAt: THEN + 1, device: 'here' })
    await db.exams.add(makeExam({ startedAt: THEN + 1 }))
    const atFirst = await readNewWork(db)

    await saveExportMark(db, THEN)

    expect(atFirst).toEqual({ answers: 2, works: 4 })
    expect(await readNewWork(db)).toEqual({ answers: 1, works: 3 })
  })

  it('stays out of the progress file', async () => {
    const db = await openFresh()
    await saveExportMark(db, THEN)

    const { body } = JSON.parse(await exportProgress(db, THEN, '0.1.0'))
    expect(Object.keys(body.settings)).toContain('locale')
    expect(Object.keys(body.settings)).not.toContain('exportedAt')
  })
})
