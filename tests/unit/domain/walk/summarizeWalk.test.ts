import { describe, expect, it } from 'vitest'
import { paragraphsOf, summarizeWalk } from '../../../../renderer/domain/walk/summarizeWalk.ts'
import { beginWalk, takeLink } from '../../../../renderer/domain/walk/walkPath.ts'
import { makeClaim, makeProcedure, makeStep } from '../../makers/makeAtlas.ts'

// Links: 0 judgment-whose, 1 whose-notice, 2 whose-fine, 3 notice-whose.
const diagram = makeProcedure(
  'case',
  ['judgment > whose', 'whose > notice: private', 'whose > fine: public', 'notice > whose'],
  {
    steps: [
      makeStep('judgment', { kind: 'start', actor: 'court' }),
      makeStep('whose', { kind: 'decision', actor: 'court', claims: ['shared'] }),
      makeStep('notice', { kind: 'document', actor: 'bailiff', claims: ['shared'] }),
      makeStep('fine', { kind: 'sanction', actor: 'treasury' }),
    ],
  },
)

const walk = (...links: readonly number[]) =>
  links.reduce((path, link) => takeLink(diagram, path, link), beginWalk('judgment'))

describe('summarizeWalk', () => {
  it('counts a step once, but each decision as often as it was taken', () => {
    const summary = summarizeWalk(diagram, walk(0, 1, 3, 2))

    expect(summary.steps).toEqual(['judgment', 'whose', 'notice', 'fine'])
    expect(summary.decisions).toEqual([
      { position: 1, step: 'whose', link: 1 },
      { position: 3, step: 'whose', link: 2 },
    ])
  })

  it('names those who acted and what was met, in the order of the path', () => {
    const summary = summarizeWalk(diagram, walk(0, 1, 3, 2))

    expect(summary.actors).toEqual(['court', 'bailiff', 'treasury'])
    expect([summary.documents, summary.sanctions]).toEqual([['notice'], ['fine']])
    expect([summary.payments, summary.timeLimits]).toEqual([[], []])
  })

  it('leaves out what lies on ways not taken', () => {
    const summary = summarizeWalk(diagram, walk(0, 2))

    expect(summary.actors).toEqual(['court', 'treasury'])
    expect(summary.documents).toEqual([])
  })

  it('rests on the claims of its steps and of the links between them, each once', () => {
    const summary = summarizeWalk(diagram, walk(0, 1))

    expect(summary.claims).toEqual(['claim-judgment', 'shared', 'claim-whose'])
  })

  it('does not call the fork on which the case still stands a decision taken', () => {
    expect(summarizeWalk(diagram, walk(0)).decisions).toEqual([])
  })
})

it('lists the paragraphs of claims once and in order', () => {
  const claims = [makeClaim('a', { source: [43, 9] }), makeClaim('b', { source: [43, 10] })]

  expect(paragraphsOf(claims)).toEqual([9, 10, 43])
})
