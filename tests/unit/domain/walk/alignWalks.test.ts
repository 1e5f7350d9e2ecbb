import { describe, expect, it } from 'vitest'
import { alignWalks, type WalkedStep } from '../../../../renderer/domain/walk/alignWalks.ts'

/** Steps as «id role», acted by an enforcer unless said otherwise. */
const walked = (...steps: readonly string[]): WalkedStep[] =>
  steps.map((words) => {
    const [step = '', role = ''] = words.split(' ')
    return { step, role, kind: 'act', actorKind: 'enforcer' }
  })

describe('alignWalks', () => {
  it('makes a row for each role and says on which side it is missing', () => {
    const rows = alignWalks(
      walked('t title', 's service', 'z seizure'),
      walked('t2 title', 'z2 seizure', 'c2 contempt'),
    )

    expect(rows.map(({ role, alignment }) => [role, alignment])).toEqual([
      ['title', 'same'],
      ['service', 'onlyFirst'],
      ['seizure', 'same'],
      ['contempt', 'onlySecond'],
    ])
  })

  it('puts a role of the second alone before the next that both share', () => {
    const rows = alignWalks(walked('t title', 'z seizure'), walked('r recognition', 'z2 seizure'))

    expect(rows.map(({ role }) => role)).toEqual(['title', 'recognition', 'seizure'])
  })

  it('says in what two differ that pass the same role', () => {
    const [first] = walked('s service')
    const [second] = walked('s2 service')
    const rows = alignWalks(
      first ? [first] : [],
      second ? [{ ...second, kind: 'document', actorKind: 'court' }] : [],
    )

    expect(rows[0]).toMatchObject({ alignment: 'differs', differences: ['actor', 'kind'] })
  })

  it('keeps where on its path a step stood, also when it came again', () => {
    const rows = alignWalks(walked('a title', 'b sale', 'a title'), [])

    expect(rows[0]?.first).toEqual([{ step: 'a', positions: [1, 3] }])
  })
})
