import { describe, expect, it } from 'vitest'
import { countHands, shareRight } from '../../../../renderer/domain/lesson/countHands.ts'
import { makeClassResult } from './makeLesson.ts'

describe('shareRight', () => {
  it('is the share of hands for options that were right', () => {
    const result = makeClassResult({ hands: { a: 12, b: 3, c: 1 }, right: ['a', 'b'] })

    expect(countHands(result)).toEqual({ all: 16, right: 15 })
    expect(shareRight(result)).toBe(15 / 16)
  })

  it('is none where no hand was raised', () => {
    expect(shareRight(makeClassResult({ hands: { a: 0 } }))).toBeNull()
  })
})
