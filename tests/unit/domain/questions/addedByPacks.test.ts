import { expect, it } from 'vitest'
import { addedByPacks } from '../../../../renderer/domain/questions/addedByPacks.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'

// The ids alone are looked at.
const question = (id: string) => ({ id }) as Question

it('takes what is new and names a pack, and nothing that only came to be grouped otherwise', () => {
  const builtIn = [question('claim/germany-notice')]
  const all = [...builtIn, question('claim/germany-delay'), question('claim/my-pack.chile-notice')]

  const added = addedByPacks(all, builtIn)

  expect(added).toEqual([question('claim/my-pack.chile-notice')])
})

it('leaves out what no file could keep', () => {
  const all = [question(`my-pack.${'a'.repeat(192)}`), question(`my-pack.${'a'.repeat(193)}`)]

  const added = addedByPacks(all, [])

  expect(added).toEqual(all.slice(0, 1))
})
