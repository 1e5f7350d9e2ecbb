import { describe, expect, it } from 'vitest'
import { recallLevel } from '../../../../renderer/domain/memory/recallLevel.ts'

describe('recallLevel', () => {
  it('keeps what was never asked apart from what is forgotten', () => {
    expect(recallLevel({ seen: 0, recall: 0 })).toBe('unseen')
    expect(recallLevel({ seen: 1, recall: 0 })).toBe('weak')
  })

  it.each([
    [0.49, 'weak'],
    [0.5, 'fair'],
    [0.79, 'fair'],
    [0.8, 'firm'],
    [1, 'firm'],
  ] as const)('calls a chance of %s %s', (recall, level) => {
    expect(recallLevel({ seen: 3, recall })).toBe(level)
  })
})
