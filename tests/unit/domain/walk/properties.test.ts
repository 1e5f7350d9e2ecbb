import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../../renderer/domain/diagram/at.ts'
import { reachable } from '../../../../renderer/domain/questions/flow.ts'
import { alignWalks, type WalkedStep } from '../../../../renderer/domain/walk/alignWalks.ts'
import { forkAt } from '../../../../renderer/domain/walk/forkAt.ts'
import { startsOf } from '../../../../renderer/domain/walk/startsOf.ts'
import {
  beginWalk,
  goBack,
  goBackTo,
  hereOf,
  takeLink,
  visitsOf,
  type WalkPath,
} from '../../../../renderer/domain/walk/walkPath.ts'
import { makeDiagram } from '../diagram/makeDiagram.ts'

/** Any diagram at all, loops and loose parts included. */
const anyDiagram = fc
  .record({
    count: fc.nat({ max: 9 }).map((size) => size + 1),
    ends: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), isConditional: fc.boolean() }), {
      maxLength: 24,
    }),
  })
  .map(({ count, ends }) =>
    makeDiagram(
      Array.from({ length: count }, (_, index) => [`s${index}`, 'act'] as const),
      ends.map(
        ({ from, to, isConditional }) =>
          `s${from % count} s${to % count}${isConditional ? ' if so' : ''}`,
      ),
    ),
  )

const anyWalk = fc.record({
  diagram: anyDiagram,
  start: fc.nat(),
  wishes: fc.array(fc.nat(), { maxLength: 30 }),
})

/** Walks by `wishes` as long as there is a way on. */
function walkBy({
  diagram,
  start,
  wishes,
}: {
  readonly diagram: ReturnType<typeof makeDiagram>
  readonly start: number
  readonly wishes: readonly number[]
}): WalkPath {
  const starts = startsOf(diagram)
  const first = beginWalk(at(starts, start % starts.length))
  return wishes.reduce((path, wish) => {
    const { exits } = forkAt(diagram, hereOf(path))
    return exits.length === 0 ? path : takeLink(diagram, path, at(exits, wish % exits.length).link)
  }, first)
}

describe('any walk', () => {
  it('uses only links of the diagram, each from the step where it stood to the next', () => {
    fc.assert(
      fc.property(anyWalk, (wish) => {
        const { steps, links } = walkBy(wish)

        expect(steps).toHaveLength(links.length + 1)
        links.forEach((link, index) => {
          const { from, to } = at(wish.diagram.links, link)
          expect([from, to]).toEqual([steps[index], steps[index + 1]])
        })
      }),
    )
  })

  it('is undone by going back, a step at a time or at once', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), (wish, where) => {
        const path = walkBy(wish)
        const { exits } = forkAt(wish.diagram, hereOf(path))
        const position = where % path.steps.length

        for (const { link } of exits)
          expect(goBack(takeLink(wish.diagram, path, link))).toEqual(path)
        let stepwise = path
        while (stepwise.links.length > position) stepwise = goBack(stepwise)
        expect(goBackTo(path, position)).toEqual(stepwise)
      }),
    )
  })

  it('comes to an end or to a step where it has been, before it has made a link for each step', () => {
    fc.assert(
      fc.property(anyWalk, (wish) => {
        const path = walkBy({
          ...wish,
          wishes: [...wish.wishes, ...wish.diagram.steps.map(() => 0)],
        })

        const isAtEnd = forkAt(wish.diagram, hereOf(path)).kind === 'end'
        const hasLooped = path.steps.some((step) => visitsOf(path, step) > 1)
        expect(isAtEnd || hasLooped).toBe(true)
      }),
    )
  })

  it('can come to every step from one of the starts', () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const starts = startsOf(diagram)

        expect(starts).not.toEqual([])
        expect(reachable(diagram, starts).size).toBe(diagram.steps.length)
      }),
    )
  })
})

const anySteps = fc
  .array(
    fc.record({
      step: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      kind: fc.constantFrom('act' as const, 'decision' as const),
      actorKind: fc.constantFrom('court' as const, 'enforcer' as const),
    }),
    { maxLength: 14 },
    // The role belongs to the step: two visits of one step have the same.
  )
  .map((steps): WalkedStep[] =>
    steps.map((each) => ({ ...each, role: each.step < 'c' ? 'x' : each.step })),
  )

describe('any two walks side by side', () => {
  it('lose no step and give none a second place', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (first, second) => {
        const rows = alignWalks(first, second)

        const told = (side: 'first' | 'second') =>
          rows
            .flatMap((row) =>
              row[side].flatMap(({ step, positions }) =>
                positions.map((position) => [position, step, row.role] as const),
              ),
            )
            .sort(([a], [b]) => a - b)
        const walked = (steps: readonly WalkedStep[]) =>
          steps.map(({ step, role }, index) => [index + 1, step, role])
        expect(told('first')).toEqual(walked(first))
        expect(told('second')).toEqual(walked(second))
      }),
    )
  })

  it('say of the other side what they say of this one', () => {
    const turned = {
      same: 'same',
      differs: 'differs',
      onlyFirst: 'onlySecond',
      onlySecond: 'onlyFirst',
    }
    fc.assert(
      fc.property(anySteps, anySteps, (first, second) => {
        const there = new Map(alignWalks(first, second).map((row) => [row.role, row.alignment]))
        const back = new Map(
          alignWalks(second, first).map((row) => [row.role, turned[row.alignment]]),
        )

        expect(back).toEqual(there)
      }),
    )
  })

  it('keep the reading order of the first', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (first, second) => {
        const roles = [...new Set(first.map(({ role }) => role))]

        const rows = alignWalks(first, second).map(({ role }) => role)

        expect(rows.filter((role) => roles.includes(role))).toEqual(roles)
      }),
    )
  })
})
