import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagram } from '../../../../content/schema.ts'
import { chooseSteps, partsFor } from '../../../../renderer/domain/rebuild/chooseSteps.ts'
import { startsOf } from '../../../../renderer/domain/rebuild/forwardLinks.ts'
import { partOf } from '../../../../renderer/domain/rebuild/partOf.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const atlas = loadSound(realFiles)
const real = [...atlas.systems, ...atlas.themes].flatMap((subject) => subject.diagrams)

const LONG = makeProcedure('d', [
  'a > b > c > d > e > f > g > h > i > j > k > l > m > n',
  'b > x > y > d',
  'e > b',
])

describe('chooseSteps', () => {
  it('offers a part only where the whole is much', () => {
    expect(partsFor(makeProcedure('d', ['a > b > c']))).toEqual(['whole'])
    expect(partsFor(LONG)).toEqual(['main', 'piece', 'whole'])
  })

  it('finds the longest way without going round, twelve steps of it', () => {
    expect(chooseSteps(LONG, 'main', 1).join('')).toBe('abdefghijkxy')
  })

  it('draws pieces of eight to twelve steps that hang together, out of every real diagram', () => {
    for (const diagram of real.filter(({ steps }) => steps.length > 12))
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const steps = chooseSteps(diagram, 'piece', seed)

          expect(steps.length).toBeGreaterThanOrEqual(8)
          expect(steps.length).toBeLessThanOrEqual(12)
          expect(isConnected(partOf(diagram, steps))).toBe(true)
          expect(chooseSteps(diagram, 'piece', seed)).toEqual(steps)
        }),
        { numRuns: 30 },
      )
  })

  it('leaves no step out of reach of what is given', () => {
    for (const diagram of real)
      for (const choice of partsFor(diagram)) {
        const part = partOf(diagram, chooseSteps(diagram, choice, 7))

        expect([...reachedFrom(part, startsOf(part))].sort()).toEqual(
          part.steps.map(({ id }) => id).sort(),
        )
      }
  })

  it('keeps of a part only the lanes that have a step in it', () => {
    for (const diagram of real) {
      const part = partOf(
        diagram,
        diagram.steps.slice(0, 2).map(({ id }) => id),
      )

      expect(new Set(part.steps.map(({ actor }) => actor))).toEqual(new Set(part.actors))
    }
  })
})

function reachedFrom({ links }: Diagram, starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts)
  for (const id of reached) for (const { from, to } of links) if (from === id) reached.add(to)
  return reached
}

function isConnected(diagram: Diagram): boolean {
  const bothWays = diagram.links.flatMap((link) => [
    link,
    { ...link, from: link.to, to: link.from },
  ])
  const start = diagram.steps.slice(0, 1).map(({ id }) => id)
  return reachedFrom({ ...diagram, links: bothWays }, start).size === diagram.steps.length
}
