import { describe, expect, it } from 'vitest'
import { countCrossings } from '../../../../renderer/domain/diagram/countCrossings.ts'

const line = (...values: number[]) =>
  values.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: values[i + 1] ?? 0 }] : []))

describe('countCrossings', () => {
  it('counts a point at which two links pass over each other', () => {
    expect(countCrossings([line(0, 10, 20, 10), line(10, 0, 10, 20)])).toBe(1)
  })

  it('does not count where a link joins, touches or passes by another', () => {
    expect(countCrossings([line(0, 10, 20, 10), line(10, 0, 10, 10)])).toBe(0)
    expect(countCrossings([line(0, 10, 20, 10), line(30, 0, 30, 20)])).toBe(0)
  })

  it('counts once where links that have merged pass over another', () => {
    const merged = line(0, 10, 20, 10)

    expect(countCrossings([merged, merged, line(10, 0, 10, 20)])).toBe(1)
  })

  it('counts every point of two links that cross twice', () => {
    expect(countCrossings([line(0, 10, 30, 10), line(10, 0, 10, 20, 20, 20, 20, 0)])).toBe(2)
  })
})
