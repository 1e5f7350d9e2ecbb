import { describe, expect, it } from 'vitest'
import { tally } from '../../../../renderer/domain/questions/tally.ts'
import { topicOf } from '../../../../renderer/domain/questions/topicOf.ts'

describe('tally', () => {
  it('counts what is right of each sort, in the order of their coming', () => {
    const items = [
      { kind: 'match', correct: false },
      { kind: 'cloze', correct: true },
      { kind: 'match', correct: true },
    ]

    expect(tally(items, ({ kind }) => kind)).toEqual([
      { key: 'match', right: 1, total: 2 },
      { key: 'cloze', right: 1, total: 1 },
    ])
  })

  it('has nothing to count in nothing', () => {
    expect(tally([], () => 'any')).toEqual([])
  })
})

describe('topicOf', () => {
  const claimById = (id: string) => (id === 'one' ? { topic: 'history' } : undefined)

  it('is the topic that the question names', () => {
    expect(topicOf({ topic: 'powers', claims: ['one'] }, claimById)).toBe('powers')
  })

  it('is else that of the first claim', () => {
    expect(topicOf({ topic: null, claims: ['one', 'two'] }, claimById)).toBe('history')
    expect(topicOf({ topic: null, claims: ['gone'] }, claimById)).toBeNull()
    expect(topicOf({ topic: null, claims: [] }, claimById)).toBeNull()
  })
})
