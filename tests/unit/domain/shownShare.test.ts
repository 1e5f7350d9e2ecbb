import { expect, it } from 'vitest'
import { shownShare } from '../../../renderer/domain/shownShare.ts'

it('shows a hundred per cent for what is perfect only', () => {
  expect(shownShare(1)).toBe(1)
  expect(shownShare(0.9999)).toBe(0.99)
})

it('keeps whole per cents whole', () => {
  for (let percent = 0; percent <= 100; percent += 1)
    expect(shownShare(percent / 100)).toBe(percent / 100)
})
