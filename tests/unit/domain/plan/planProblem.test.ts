import { expect, it } from 'vitest'
import { planProblems } from '../../../../renderer/domain/plan/planProblem.ts'
import { TODAY } from './makePlan.ts'

const GOOD = { name: '', day: '2026-02-04', scope: [], minutes: 20 } as const

it('finds nothing wrong with a plan for today or later', () => {
  expect(planProblems(GOOD, TODAY)).toEqual([])
  expect(planProblems({ ...GOOD, day: '2026-01-05' }, TODAY)).toEqual([])
})

it('names everything that is wrong', () => {
  const found = (given: Partial<Parameters<typeof planProblems>[0]>) =>
    planProblems({ ...GOOD, ...given }, TODAY)

  expect(found({ day: '2026-01-04' })).toEqual(['past'])
  expect(found({ day: '2126-01-04' })).toEqual(['too-far'])
  expect(found({ day: '', scope: null })).toEqual(['no-day', 'no-scope'])
  expect(found({ minutes: 0 })).toEqual(['minutes'])
  expect(found({ minutes: Number.NaN })).toEqual(['minutes'])
  expect(found({ minutes: 601, name: 'ө'.repeat(121) })).toEqual(['long-name', 'minutes'])
})
