import { describe, expect, it } from 'vitest'
import { layoutDiagram } from '../../../../renderer/domain/diagram/layout.ts'
import {
  branchesOf,
  type Direction,
  moveFrom,
} from '../../../../renderer/domain/diagram/navigate.ts'
import { measure } from './drawing.ts'
import { makeDiagram } from './makeDiagram.ts'

const diagram = makeDiagram(
  [
    ['claim', 'start'],
    ['dispute', 'decision'],
    ['hearing', 'act'],
    ['sale', 'act'],
    ['end', 'outcome'],
    ['alone', 'act'],
  ],
  [
    'claim dispute',
    'dispute hearing yes',
    'dispute sale no',
    'hearing end',
    'sale end',
    'end claim',
  ],
)

const layout = layoutDiagram(
  {
    lanes: [{ id: 'court', title: 'Court' }],
    nodes: diagram.steps.map(({ id, kind, actor, title }) => ({
      id,
      kind,
      lane: actor,
      title: title.en,
    })),
    links: diagram.links.map(({ from, to }, index) => ({ id: `${index}`, from, to })),
  },
  measure,
)

const move = (from: string, ...directions: Direction[]): string | null =>
  directions.reduce<string | null>(
    (here, direction) => here && moveFrom(diagram, layout, here, direction),
    from,
  )

describe('moveFrom', () => {
  it('follows links downwards and upwards', () => {
    expect(move('claim', 'down')).toBe('dispute')
    expect(move('dispute', 'up')).toBe('claim')
    expect(['hearing', 'sale']).toContain(move('dispute', 'down'))
  })

  it('goes between the branches of a decision by left and right', () => {
    const first = move('dispute', 'down')
    const other = first === 'hearing' ? 'sale' : 'hearing'

    expect([
      moveFrom(diagram, layout, first ?? '', 'left'),
      moveFrom(diagram, layout, first ?? '', 'right'),
    ]).toContain(other)
  })

  it('does not follow a link back when asked to go down', () => {
    expect(move('end', 'down')).not.toBe('claim')
  })

  it('reaches every step from every other by arrow keys', () => {
    for (const { id } of diagram.steps) {
      const reached = new Set([id])
      for (const step of reached) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = moveFrom(diagram, layout, step, direction)
          if (next) reached.add(next)
        }
      }

      expect(reached.size, `from ${id}`).toBe(diagram.steps.length)
    }
  })

  it('stays where nothing lies in that direction or the step is unknown', () => {
    expect(move('claim', 'up')).toBeNull()
    expect(move('nowhere', 'down')).toBeNull()
  })
})

describe('branchesOf', () => {
  it('numbers the ways out of a step in the order of the content', () => {
    expect(branchesOf(diagram, 'dispute')).toEqual([
      { number: 1, link: 1, step: 'hearing' },
      { number: 2, link: 2, step: 'sale' },
    ])
  })
})
