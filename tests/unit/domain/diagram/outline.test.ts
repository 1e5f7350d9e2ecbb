import { describe, expect, it } from 'vitest'
import { outlineDiagram } from '../../../../renderer/domain/diagram/outline.ts'
import { makeDiagram } from './makeDiagram.ts'

const diagram = makeDiagram(
  [
    ['claim', 'start'],
    ['dispute', 'decision'],
    ['hearing', 'act'],
    ['sale', 'outcome'],
  ],
  ['claim dispute', 'dispute hearing yes', 'dispute sale no', 'hearing claim'],
)

describe('outlineDiagram', () => {
  it('numbers the steps in authored order, in the language asked for', () => {
    const items = outlineDiagram(diagram, 'ru')

    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Step claim ru',
      '2 Step dispute ru',
      '3 Step hearing ru',
      '4 Step sale ru',
    ])
  })

  it('gives each exit its condition and the number and title of the step it leads to', () => {
    const [, decision] = outlineDiagram(diagram, 'en')

    expect(decision?.exits).toEqual([
      {
        link: 1,
        condition: 'yes',
        to: 'hearing',
        toNumber: 3,
        toTitle: 'Step hearing',
        isBack: false,
      },
      { link: 2, condition: 'no', to: 'sale', toNumber: 4, toTitle: 'Step sale', isBack: false },
    ])
  })

  it('marks the exit that goes back', () => {
    const [, , hearing] = outlineDiagram(diagram, 'ky')

    expect(hearing?.exits.map(({ to, isBack }) => [to, isBack])).toEqual([['claim', true]])
  })

  it('tells every link exactly once', () => {
    const links = outlineDiagram(diagram, 'ky').flatMap(({ exits }) =>
      exits.map(({ link }) => link),
    )

    expect([...links].sort()).toEqual(diagram.links.map((_, link) => link))
  })

  it('speaks of relations where a diagram of organisation has no conditions', () => {
    const relation = { ky: 'дайындайт', ru: 'назначает', en: 'appoints' }
    const organisation = {
      ...makeDiagram(
        [
          ['ministry', 'act'],
          ['agent', 'act'],
        ],
        [],
      ),
      links: [{ from: 'ministry', to: 'agent', relation, claims: ['claim'] }],
    }

    expect(outlineDiagram(organisation, 'ru')[0]?.exits[0]?.condition).toBe('назначает')
  })
})
