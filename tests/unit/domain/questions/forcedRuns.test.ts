import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagram } from '../../../../content/schema.ts'
import { forcedRuns } from '../../../../renderer/domain/questions/forcedRuns.ts'
import { mulberry32 } from '../../../../renderer/domain/random.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const runsOf = (diagram: Diagram) =>
  forcedRuns(diagram).map((run) => run.map((step) => step.id).join(' '))

describe('forcedRuns', () => {
  it('takes a straight way of four to six steps whole', () => {
    expect(runsOf(makeProcedure('d', ['a > b > c > d > e > f']))).toEqual(['a b c d e f'])
    expect(runsOf(makeProcedure('d', ['a > b > c']))).toEqual([])
  })

  it('cuts a longer way into runs of even length', () => {
    expect(runsOf(makeProcedure('d', ['a > b > c > d > e > f > g > h']))).toEqual([
      'a b c d',
      'e f g h',
    ])
    expect(runsOf(makeProcedure('d', ['a > b > c > d > e > f > g']))).toEqual([
      'a b c d',
      'd e f g',
    ])
  })

  it('does not run through a place where ways meet', () => {
    const diagram = makeProcedure('d', ['a > b > d > e > f', 'a > c > d'])

    expect(runsOf(diagram)).toEqual([])
  })

  it('is not disturbed by a way back', () => {
    expect(runsOf(makeProcedure('d', ['a > b > c > d', 'd > b']))).toEqual(['a b c d'])
  })

  it('follows each branch from the step where it leaves', () => {
    const diagram = makeProcedure('d', ['a > b > c > d > e', 'b > x > y > z'])

    expect(runsOf(diagram)).toEqual(['a b c d e', 'b x y z'])
  })

  it('never contradicts a walk through the diagram', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 4, max: 14 }), (seed, size) => {
        const random = mulberry32(seed)
        const name = () => `s${Math.floor(random() * size)}`
        const spine = Array.from({ length: size }, (_, i) => `s${i}`).join(' > ')
        const extras = Array.from({ length: Math.floor(size / 2) }, () => `${name()} > ${name()}`)
        const diagram = makeProcedure('d', [spine, ...extras])

        for (const run of forcedRuns(diagram)) {
          const ids = run.map((step) => step.id)
          for (let n = 0; n < 10; n += 1) {
            const met = [...new Set(walk(diagram, random))].filter((id) => ids.includes(id))
            expect(met).toEqual(ids.slice(0, met.length))
          }
        }
      }),
    )
  })
})

function walk(diagram: Diagram, random: () => number): readonly string[] {
  const way: string[] = []
  let at = diagram.steps[0]?.id
  while (at !== undefined && way.length < 60) {
    way.push(at)
    const exits = diagram.links.filter((link) => link.from === at)
    at = exits[Math.floor(random() * exits.length)]?.to
  }
  return way
}
