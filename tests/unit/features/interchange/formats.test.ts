import { expect, it } from 'vitest'
import { EXPORT_FORMATS } from '../../../../renderer/features/interchange/formats.ts'

it('offers every format once', () => {
  const ids = EXPORT_FORMATS.map(({ id }) => id)

  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
})
