import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchesAt, framesOf } from '../../../../renderer/domain/present/framesOf.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const diagram = makeProcedure('case', [
  'title > service > decide > pay: paid',
  'decide > seize > sell > pay: not paid',
])
const ids = (choices: Readonly<Record<string, string>>) =>
  framesOf(diagram, choices).map(({ step }) => step)

describe('the steps of a diagram in the order of their revealing', () => {
  it('are all of them as authored, while nothing is chosen', () => {
    expect(ids({})).toEqual(diagram.steps.map(({ id }) => id))
  })

  it('go on with the branch chosen and leave out what only the others lead to', () => {
    const forked = makeProcedure('fork', ['a > b > c: yes', 'b > d: no', 'c > e', 'd > f'])

    expect(framesOf(forked, { b: 'd' })).toEqual([
      { step: 'a', number: 1 },
      { step: 'b', number: 2 },
      { step: 'd', number: 4 },
      { step: 'f', number: 6 },
    ])
  })

  it('keep what another way still leads to', () => {
    const joined = makeProcedure('join', ['a > b > c: yes', 'b > d: no', 'c > e', 'd > e'])

    expect(framesOf(joined, { b: 'd' }).map(({ step }) => step)).toEqual(['a', 'b', 'd', 'e'])
  })

  it('pass over a choice that the diagram does not offer', () => {
    expect(ids({ decide: 'title', title: 'service', nowhere: 'pay' })).toEqual(ids({}))
  })

  it('offer branches only at a decision', () => {
    expect(branchesAt(diagram, 'decide').map(({ number, step }) => [number, step])).toEqual([
      [1, 'pay'],
      [2, 'seize'],
    ])
    expect(branchesAt(diagram, 'service')).toEqual([])
  })

  it('never change before a decision because of what is chosen there', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const links = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), {
      minLength: 1,
      maxLength: 14,
    })
    fc.assert(
      fc.property(
        links,
        fc.dictionary(fc.constantFrom(...steps), fc.constantFrom(...steps)),
        (ways, choices) => {
          const any = makeProcedure(
            'any',
            ways.map(
              ([from, to, hasCondition]) =>
                `${steps[from]} > ${steps[to]}${hasCondition ? ': if' : ''}`,
            ),
          )
          const chosen = framesOf(any, choices).map(({ step }) => step)

          expect(new Set(chosen).size).toBe(chosen.length)
          chosen.forEach((decision, position) => {
            const { [decision]: _, ...others } = choices
            const without = framesOf(any, others).map(({ step }) => step)
            expect(without.slice(0, position + 1)).toEqual(chosen.slice(0, position + 1))
          })
        },
      ),
    )
  })
})
