import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignFlows } from '../../../../renderer/domain/comparison/alignFlows.ts'
import {
  moveAmongFlows,
  placeOf,
  type StepTable,
} from '../../../../renderer/domain/comparison/moveAmongFlows.ts'
import { anyFlows, ROLES } from './makeFlow.ts'

const table: StepTable = [
  [['a1'], [], ['c1', 'c2']],
  [['a2', 'a3'], ['b1'], ['c3']],
  [[], ['b2'], []],
]

describe('moveAmongFlows', () => {
  it('goes down and up a column', () => {
    expect(moveAmongFlows(table, 'a1', 'down')).toBe('a2')
    expect(moveAmongFlows(table, 'c3', 'up')).toBe('c2')
    expect(moveAmongFlows(table, 'a1', 'up')).toBeNull()
  })

  it('goes along the row, over columns that have no step there', () => {
    expect(moveAmongFlows(table, 'a1', 'right')).toBe('c1')
    expect(moveAmongFlows(table, 'a3', 'right')).toBe('b1')
    expect(moveAmongFlows(table, 'c3', 'left')).toBe('b1')
  })

  it('leaves a row that no other column has for the nearest step of the next one', () => {
    expect(moveAmongFlows(table, 'b2', 'left')).toBe('a3')
    expect(moveAmongFlows(table, 'b2', 'right')).toBe('c3')
  })

  it('goes to a column that shares no row with this one, though a farther one has this row', () => {
    const strangers: StepTable = [
      [['a1'], [], ['c1']],
      [[], ['b1'], []],
    ]

    expect(moveAmongFlows(strangers, 'a1', 'right')).toBe('b1')
    expect(moveAmongFlows(strangers, 'c1', 'left')).toBe('b1')
  })

  it('stops at the edge and knows no strangers', () => {
    expect(moveAmongFlows(table, 'c1', 'right')).toBeNull()
    expect(moveAmongFlows(table, 'z9', 'right')).toBeNull()
    expect(placeOf(table, 'z9')).toBeNull()
  })

  it('reaches every step from every other', () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const any: StepTable = alignFlows(flows, ROLES).map(({ cells }) =>
          cells.map((steps, column) => steps.map(({ step }) => `${column} ${step.id}`)),
        )
        const all = any.flat(2)
        const reached = new Set(all.slice(0, 1))
        for (const step of reached)
          for (const direction of ['up', 'down', 'left', 'right'] as const) {
            const next = moveAmongFlows(any, step, direction)
            if (next) reached.add(next)
          }

        expect([...reached].sort()).toEqual([...all].sort())
      }),
    )
  })
})
