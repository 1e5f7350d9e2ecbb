import { expect, it } from 'vitest'
import { importLesson } from '../../../renderer/data/importLesson.ts'
import { readLessons } from '../../../renderer/data/readLessons.ts'
import { saveLesson } from '../../../renderer/data/saveLesson.ts'
import { makeLesson } from '../domain/lesson/makeLesson.ts'
import { START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

it('keeps a lesson as old as it is, so that the machine it came from agrees', async () => {
  const db = await openFresh()

  await importLesson(db, makeLesson(), START + 99)

  expect(await readLessons(db)).toEqual([makeLesson()])
})

it.each([
  ['was changed later here', false],
  ['was deleted later here', true],
])('lets the lesson of the file stand, also where it %s', async (_, deleted) => {
  const db = await openFresh()
  await saveLesson(db, { id: 'lesson', title: 'Ours', parts: [], deleted }, START + 50)

  await importLesson(db, makeLesson(), START + 20)

  const { title, parts } = makeLesson()
  expect(await readLessons(db)).toMatchObject([{ title, parts, updatedAt: START + 51 }])
})

it('takes in a lesson that its file calls deleted: a file is asked for to be seen', async () => {
  const db = await openFresh()

  await importLesson(db, makeLesson({ deleted: true }), START)

  expect(await readLessons(db)).toMatchObject([{ deleted: false }])
})
