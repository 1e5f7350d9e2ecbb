import { describe, expect, it } from 'vitest'
import { moveInTable } from '../../../../renderer/domain/comparison/moveInTable.ts'

/** A dot says nothing. */
const TABLE = ['x.x', '.xx', 'x..']

const move = (key: string, row: number, column: number) =>
  moveInTable(
    key,
    { row, column },
    { rows: TABLE.length, columns: 3 },
    (place) => TABLE[place.row]?.[place.column] === 'x',
  )

describe('moveInTable', () => {
  it('goes to the next cell that says something, past those that do not', () => {
    expect(move('ArrowRight', 0, 0)).toEqual({ row: 0, column: 2 })
    expect(move('ArrowDown', 0, 0)).toEqual({ row: 2, column: 0 })
    expect(move('ArrowUp', 2, 0)).toEqual({ row: 0, column: 0 })
    expect(move('ArrowLeft', 1, 2)).toEqual({ row: 1, column: 1 })
  })

  it('goes to the ends of the row', () => {
    expect(move('Home', 1, 2)).toEqual({ row: 1, column: 1 })
    expect(move('End', 0, 0)).toEqual({ row: 0, column: 2 })
  })

  it('stays where nothing follows, and at keys that are none of its business', () => {
    expect(move('ArrowRight', 2, 0)).toBeNull()
    expect(move('ArrowDown', 1, 1)).toBeNull()
    expect(move('Enter', 0, 0)).toBeNull()
  })
})
