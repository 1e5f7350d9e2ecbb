import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignFlows } from '../../../../renderer/domain/comparison/alignFlows.ts'
import { anyFlows, makeFlow, ROLES } from './makeFlow.ts'

const rolesOf = (...flows: Parameters<typeof alignFlows>[0]) =>
  alignFlows(flows, ROLES).map(({ role }) => role)

describe('alignFlows', () => {
  it('loses no step and doubles none', () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const rows = alignFlows(flows, ROLES)

        flows.forEach(({ diagram }, column) => {
          const drawn = rows.flatMap(({ cells }) => cells[column]?.map(({ step }) => step.id) ?? [])
          expect(drawn.sort()).toEqual(diagram.steps.map(({ id }) => id).sort())
        })
      }),
    )
  })

  it('sets each step into the row of its role, under its own number and in reading order', () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        for (const { role, cells } of alignFlows(flows, ROLES))
          cells.forEach((steps, column) => {
            const numbers = steps.map(({ number }) => number)
            expect(steps.every(({ step }) => step.role === role)).toBe(true)
            expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
            for (const { step, number } of steps)
              expect(flows[column]?.diagram.steps[number - 1]).toBe(step)
          })
      }),
    )
  })

  it('has one row for each role that occurs', () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const roles = rolesOf(...flows)
        const used = flows.flatMap(({ diagram }) => diagram.steps.map(({ role }) => role))

        expect([...roles].sort()).toEqual([...new Set(used)].sort())
      }),
    )
  })

  it('permutes nothing but columns when the systems are permuted', () => {
    fc.assert(
      fc.property(
        anyFlows().chain((flows) =>
          fc.tuple(
            fc.constant(flows),
            fc.shuffledSubarray([...flows.keys()], { minLength: flows.length }),
          ),
        ),
        ([flows, order]) => {
          const rows = alignFlows(flows, ROLES)
          const permuted = alignFlows(
            order.flatMap((index) => flows[index] ?? []),
            ROLES,
          )

          expect(permuted.map(({ role }) => role)).toEqual(rows.map(({ role }) => role))
          permuted.forEach(({ cells, verdict }, row) => {
            expect(cells).toEqual(order.map((index) => rows[row]?.cells[index]))
            expect(verdict.kind).toBe(rows[row]?.verdict.kind)
          })
        },
      ),
    )
  })

  it('follows the links of a flow that stands beside itself', () => {
    const steps = ['a sale', 'b service', 'c request', 'd title']
    const flow = makeFlow('x/y', steps, ['a > b > c > d'])

    expect(rolesOf(flow, { ...flow, id: 'x/z' })).toEqual(['sale', 'service', 'request', 'title'])
  })

  it('merges orders that do not contradict each other', () => {
    const one = makeFlow('x/y', ['a title', 'b seizure', 'c satisfaction'], ['a > b > c'])
    const two = makeFlow('z/y', ['a title', 'b service', 'c seizure', 'd sale'], ['a > b > c > d'])

    const roles = rolesOf(one, two)

    expect(roles.slice(0, 3)).toEqual(['title', 'service', 'seizure'])
  })

  it('begins where cases begin, though links lead back there', () => {
    const one = makeFlow(
      'x/y',
      ['a title', 'b service', 'c service', 'd title'],
      ['a > b', 'b > d', 'a > c', 'c > d'],
    )
    const two = makeFlow('z/y', ['a title', 'b seizure'], ['a > b'])

    expect(rolesOf(one, two)[0]).toBe('title')
  })
})

describe('the verdict of a row', () => {
  const verdict = (one: readonly string[], two: readonly string[]) =>
    alignFlows([makeFlow('x/y', one), makeFlow('z/y', two)], ROLES)[0]?.verdict

  it('is «same» for as many steps of the same kinds by the same kinds of actor', () => {
    expect(verdict(['a sale act court', 'b sale'], ['c sale', 'd sale'])).toEqual({ kind: 'same' })
  })

  it('says that other actors act', () => {
    expect(verdict(['a sale act court'], ['b sale act agent'])).toEqual({
      kind: 'differs',
      in: ['actor'],
    })
  })

  it('says that steps are of another kind', () => {
    expect(verdict(['a sale act'], ['b sale decision'])).toEqual({ kind: 'differs', in: ['kind'] })
  })

  it('says that there are more steps, and nothing else where they are alike', () => {
    expect(verdict(['a sale'], ['b sale', 'c sale'])).toEqual({ kind: 'differs', in: ['count'] })
  })

  it('tells apart two acts with one decision from one act with two', () => {
    const one = ['a sale act', 'b sale act', 'c sale decision']
    const two = ['a sale act', 'b sale decision', 'c sale decision']

    expect(verdict(one, two)).toEqual({ kind: 'differs', in: ['kind'] })
  })

  it('says who has no such step, and in what the others differ', () => {
    const flows = [
      makeFlow('x/y', ['a sale act court']),
      makeFlow('z/y', ['a sale act agent']),
      makeFlow('v/y', ['a title']),
    ]

    const row = alignFlows(flows, ROLES).find(({ role }) => role === 'sale')

    expect(row?.verdict).toEqual({ kind: 'absent', from: ['v/y'], in: ['actor'] })
  })
})
