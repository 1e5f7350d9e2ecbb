import { expect, it } from 'vitest'
import { sameRole } from '../../../../renderer/domain/comparison/sameRole.ts'
import { makeAtlas, makeProcedure, makeStep, makeSystem } from '../../makers/makeAtlas.ts'

const systemWith = (id: string, roles: readonly string[]) =>
  makeSystem(id, {
    diagrams: [
      makeProcedure(`${id}-way`, ['a > b'], {
        steps: roles.map((role, index) => makeStep(`${id}-${index}`, { role })),
      }),
    ],
  })

it('names every step of one role in the other systems, in their order', () => {
  const atlas = makeAtlas({
    systems: [
      systemWith('france', ['service', 'sale']),
      systemWith('italy', ['sale', 'service', 'service']),
      systemWith('usa', ['title']),
    ],
  })

  const found = sameRole(atlas, 'service', 'france')

  expect(found.map(({ system, step }) => `${system.id}/${step.id}`)).toEqual([
    'italy/italy-1',
    'italy/italy-2',
  ])
})
