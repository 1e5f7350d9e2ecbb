import { describe, expect, it } from 'vitest'
import type { Diagram } from '../../../../content/schema.ts'
import { otherRoads } from '../../../../renderer/domain/walk/otherRoads.ts'
import { suggestWays } from '../../../../renderer/domain/walk/suggestWays.ts'
import { beginWalk, takeLink } from '../../../../renderer/domain/walk/walkPath.ts'
import { makeAtlas, makeProcedure, makeSystem } from '../../makers/makeAtlas.ts'

/** Gives each step the role that its name begins with: «sale-1» has the role «sale». */
const withRoles = (diagram: Diagram): Diagram => ({
  ...diagram,
  steps: diagram.steps.map((step) => ({ ...step, role: step.id.split('-')[0] ?? '' })),
})

const france = withRoles(
  makeProcedure('france', ['title > choice > treasury: public', 'choice > request: private']),
)
const private_ = [0, 2].reduce((path, link) => takeLink(france, path, link), beginWalk('title'))

const suggest = (diagram: Diagram, step: string) =>
  suggestWays({ diagram: france, path: private_ }, { diagram: withRoles(diagram), step })

describe('suggestWays', () => {
  it('reminds of a decision of the same role and of the way that leads to the like', () => {
    const usa = makeProcedure('usa', [
      'title > choice',
      'choice > marshals: x',
      'choice > request: y',
    ])

    expect(suggest(usa, 'choice')).toEqual([
      {
        earlier: { position: 1, step: 'choice', link: 2 },
        ground: 'sameMatter',
        result: 'request',
        links: [2],
      },
    ])
  })

  it('reminds also where only the result is alike', () => {
    const italy = makeProcedure('italy', ['object > request: x', 'object > sale: y'])

    expect(suggest(italy, 'object')).toMatchObject([{ ground: 'sameResult', links: [0] }])
  })

  it('points to no way where all lead to the like', () => {
    const both = makeProcedure('both', ['choice > request-1: x', 'choice > request-2: y'])

    expect(suggest(both, 'choice')).toMatchObject([{ ground: 'sameMatter', links: [] }])
  })

  it('is silent where nothing is decided or nothing corresponds', () => {
    const usa = makeProcedure('usa', [
      'choice > request',
      'choice > sale',
      'sale > a: x',
      'sale > b: y',
    ])

    expect(suggest(usa, 'choice')).toEqual([])
    expect(suggest(usa, 'sale')).toEqual([])
  })
})

it('leads the same facts through procedures of other systems alone, the most alike first', () => {
  const of = (id: string, ...ways: readonly string[]) => withRoles(makeProcedure(id, ways))
  const atlas = makeAtlas({
    systems: [
      makeSystem('france', { diagrams: [france] }),
      makeSystem('italy', {
        diagrams: [of('little', 'title > auction'), of('none', 'oath > exam')],
      }),
      makeSystem('usa', {
        diagrams: [
          of('much', 'title > request > contempt'),
          { ...of('body', 'title > request'), nature: 'organisation' },
        ],
      }),
    ],
  })

  const roads = otherRoads(atlas, 'france', new Set(['title', 'choice', 'request']))

  expect(roads.map(({ diagram, shared }) => [diagram.id, shared])).toEqual([
    ['much', 2],
    ['little', 1],
  ])
})
