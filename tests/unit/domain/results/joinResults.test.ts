import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinResults } from '../../../../renderer/domain/results/joinResults.ts'
import { takeResults } from '../../../../renderer/domain/results/takeResults.ts'
import { anyResults, makeResults } from './makeResults.ts'

const anySet = fc.array(anyResults, { maxLength: 6 })

describe('joinResults', () => {
  it('keeps the later of two files of one student, whichever was opened first', () => {
    const early = makeResults({ at: 1000 })
    const late = makeResults({ at: 2000, name: ' айгүл ' })

    expect(joinResults([early], [late])).toEqual([late])
    expect(joinResults([late], [early])).toEqual([late])
  })

  it('keeps two students of one machine, and two of one name, apart', () => {
    const three = [
      makeResults(),
      makeResults({ name: 'Bob' }),
      makeResults({ device: 'another machine' }),
    ]

    expect(joinResults(three, [])).toHaveLength(3)
  })

  it('is the same in any order and any number of times', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, c) => {
        expect(joinResults(a, b)).toEqual(joinResults(b, a))
        expect(joinResults(joinResults(a, b), c)).toEqual(joinResults(a, joinResults(b, c)))
        expect(joinResults(joinResults(a, b), b)).toEqual(joinResults(a, b))
      }),
    )
  })
})

describe('takeResults', () => {
  it('says what became of each file', () => {
    const now = makeResults({ at: 2000 })
    const before = makeResults({ at: 1000 })
    const later = makeResults({ at: 3000 })
    const other = makeResults({ name: 'Bob' })

    const { set, taken } = takeResults([now], [now, before, later, other])

    expect(taken).toEqual(['same', 'older', 'newer', 'new'])
    expect(set).toEqual(joinResults([later], [other]))
  })

  it('ends with what joining all of them at once gives', () => {
    fc.assert(
      fc.property(anySet, anySet, (set, incoming) => {
        const whole = joinResults(set, [])

        expect(takeResults(whole, incoming).set).toEqual(joinResults(set, incoming))
      }),
    )
  })
})
