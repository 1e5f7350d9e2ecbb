import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { makeAtlas, makeClaim, makeSystem, sameText } from '../../makers/makeAtlas.ts'

const NAMES = { alba: 'Alba', bern: 'Bernia', cand: 'Candia', dory: 'Doria', elba: 'Elbania' }

/** A row of the comparison: what is said of each land; null where the article is silent. */
function bankOf(row: Partial<Record<keyof typeof NAMES, string | null>>) {
  const systems = Object.entries(row).map(([id, value]) => {
    const cell: Cell =
      value === null ? { silent: true } : { value: sameText(value), claims: [`${id}-claim`] }
    return makeSystem(id, {
      name: sameText(NAMES[id as keyof typeof NAMES]),
      claims: [makeClaim(`${id}-claim`, { text: sameText(`Wholly ${id}.`) })],
      cells: { who: cell },
    })
  })
  const dimensions = [{ id: 'who', name: sameText('Who enforces') }]
  return buildQuestionBank(makeAtlas({ systems, dimensions }), 'en').filter(
    ({ id }) => id.includes('/who') || id.includes(':who/'),
  )
}

const idsOf = (bank: ReturnType<typeof bankOf>, kind: string) =>
  bank.filter((question) => question.kind === kind).map(({ id }) => id)

describe('questions on a row of the comparison', () => {
  it('ask what is said of a land, of which land it is said, and to match them', () => {
    const bank = bankOf({ alba: 'Sheriffs', bern: 'Bailiffs', cand: 'Private agents' })

    expect(idsOf(bank, 'choice')).toContain('q:choice:alba/who')
    expect(idsOf(bank, 'which-system')).toContain('q:which-system:bern/who')
    expect(idsOf(bank, 'match')).toEqual(['q:match:who/alba/bern/cand'])
  })

  it('never offer a land of which the article is silent', () => {
    const bank = bankOf({ alba: 'Sheriffs', bern: 'Bailiffs', cand: null, dory: 'Private agents' })

    const offered = bank.flatMap(({ options }) => options.map(({ id }) => id))
    expect(offered).not.toContain('cand')
    expect(bank.length).toBeGreaterThan(0)
  })

  it('never offer a land of which the same is said, were it but in part', () => {
    const bank = bankOf({
      alba: 'Sheriffs',
      bern: 'Sheriffs; marshals for the State',
      cand: 'Bailiffs',
      dory: 'Private agents',
    })

    const asked = bank.find(({ id }) => id === 'q:which-system:alba/who')
    expect(asked?.options.map(({ id }) => id).sort()).toEqual(['alba', 'cand', 'dory'])
  })

  it('ask once where several lands would be the same question', () => {
    const bank = bankOf({ alba: 'Sheriffs', bern: 'Sheriffs', cand: 'Bailiffs', dory: 'Agents' })

    expect(idsOf(bank, 'which-system')).not.toContain('q:which-system:bern/who')
  })

  it('do not ask where a cell names the land or another', () => {
    const bank = bankOf({ alba: 'The Albanian sheriff', bern: 'Bailiffs', cand: 'Agents' })

    expect(idsOf(bank, 'which-system')).not.toContain('q:which-system:alba/who')
  })

  it('ask which land differs from three others', () => {
    const bank = bankOf({ alba: 'Sheriffs', bern: 'Sheriffs', cand: 'Sheriffs', dory: 'Agents' })

    const [odd] = bank.filter(({ kind }) => kind === 'odd-one-out')
    expect(odd).toMatchObject({ id: 'q:odd-one-out:dory/who', answer: ['dory'] })
    expect(odd?.options).toHaveLength(4)
  })
})
