import { expect, it } from 'vitest'
import { isAddedByPack } from '../../../../renderer/domain/questions/isAddedByPack.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'

// The ids alone are looked at.
const question = (id: string) => ({ id }) as Question

it('takes what names a pack, and nothing that only came to be grouped otherwise', () => {
  const all = ['claim/germany-notice', 'claim/germany-delay', 'claim/my-pack.chile-notice']

  expect(all.map(question).filter(isAddedByPack)).toEqual([question('claim/my-pack.chile-notice')])
})

it('leaves out what no file could keep', () => {
  const all = [question(`my-pack.${'a'.repeat(192)}`), question(`my-pack.${'a'.repeat(193)}`)]

  expect(all.filter(isAddedByPack)).toEqual(all.slice(0, 1))
})
