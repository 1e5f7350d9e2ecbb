import { expect, it } from 'vitest'
import { isExportDue } from '../../../../renderer/domain/backups/isExportDue.ts'

it('finds a progress file due after many answers or several works, and not before', () => {
  expect(isExportDue({ answers: 199, works: 9 })).toBe(false)
  expect(isExportDue({ answers: 200, works: 0 })).toBe(true)
  expect(isExportDue({ answers: 0, works: 10 })).toBe(true)
})
