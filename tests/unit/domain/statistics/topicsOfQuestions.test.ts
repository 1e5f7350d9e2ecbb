import { expect, it } from 'vitest'
import { topicsOfQuestions } from '../../../../renderer/domain/statistics/topicsOfQuestions.ts'
import { makeAtlas, makeClaim, makeSystem } from '../../makers/makeAtlas.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

it('gives a question its own topic, or that of what it rests on, or none', () => {
  const atlas = makeAtlas({
    systems: [makeSystem('land', { claims: [makeClaim('one', { topic: 'history' })] })],
  })
  const own = makeQuestion({ id: 'own', topic: 'status' })
  const resting = makeQuestion({ id: 'resting', claims: ['one'] })
  const neither = makeQuestion({ id: 'neither', claims: [] })

  expect([...topicsOfQuestions(atlas, [own, resting, neither])]).toEqual([
    ['status', [own]],
    ['history', [resting]],
  ])
})
