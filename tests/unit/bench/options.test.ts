import { expect, it } from 'vitest'
import { readOptions, USUAL_RUNS } from '../../bench/options.ts'

const ROWS = ['start-warm', 'search', 'heap-30']

it('measures every row seven times unless told otherwise', () => {
  expect(readOptions([], ROWS)).toEqual({ rows: ROWS, out: null, runs: USUAL_RUNS, list: false })
  expect(USUAL_RUNS).toBe(7)
})

it('measures the rows that were asked for, in the order of the bench', () => {
  const options = readOptions(['--only', 'heap-30', '--only', 'start-warm', '--runs', '3'], ROWS)

  expect(options).toMatchObject({ rows: ['start-warm', 'heap-30'], runs: 3 })
})

it('answers an unknown row with the rows that there are', () => {
  expect(readOptions(['--only', 'serach'], ROWS)).toEqual({
    mistake: 'There is no row «serach». The rows are:\n  start-warm\n  search\n  heap-30',
  })
})

it.each([
  ['--runs', '0'],
  ['--runs', '2.5'],
  ['--runs', 'many'],
  ['--out', ''],
  ['--fast'],
  ['start-warm'],
])('says what is wrong with %s %s', (...args) => {
  expect(readOptions(args, ROWS)).toHaveProperty('mistake')
})
