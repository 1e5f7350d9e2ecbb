import { describe, expect, it } from 'vitest'
import { itReports } from './itReports.ts'
import { franceAlone, lineOf, rewrite, toldOf } from './realContent.ts'

const LIABILITY = 'systems/france/liability.diagram.yaml'
const CHAMBERS = 'systems/france/chambers.diagram.yaml'

const LONELY_STEP = `  - id: lonely
    kind: act
    actor: officer
    role: organisation
    title: { ky: Кадам, ru: Шаг, en: Step }
    explanation: { ky: Түшүндүрмө, ru: Пояснение, en: Explanation }
    claims: [fr-bureau]

`

describe('a diagram that hangs in the air', () => {
  itReports([
    {
      behaviour: 'reports a step that no way from the start reaches',
      file: LIABILITY,
      passage: 'to: disclosure',
      instead: 'to: theft',
      at: '- id: disclosure',
      says: 'No way leads from the start to the step «disclosure»',
    },
    {
      behaviour: 'reports a dead end that is neither an outcome nor a sanction',
      file: LIABILITY,
      passage: '  - from: disclosure\n    to: criminal\n    claims: [fr-secrecy]\n',
      instead: '',
      at: '- id: disclosure',
      says: 'Nothing follows the step «disclosure»',
    },
    {
      behaviour: 'reports a decision with only one way out',
      file: LIABILITY,
      passage: '- from: who-initiates\n    to: ministry-opens',
      instead: '- from: ethics-breach\n    to: ministry-opens',
      at: '- id: who-initiates',
      says: 'The decision «who-initiates» needs two or more ways out',
    },
    {
      behaviour: 'reports a way out of a decision that does not say when it is taken',
      file: LIABILITY,
      passage: 'which-breach\n    to: disclosure\n    condition:',
      instead: 'which-breach\n    to: disclosure\n    relation:',
      at: 'claims: [fr-criminal-liability]\n  - from: which-breach',
      says: 'The way from the decision «which-breach» to «disclosure» needs a «condition»',
    },
    {
      behaviour: 'reports a lane in which nobody does anything',
      file: LIABILITY,
      passage: 'actors: [officer, departmental-chamber, ministry]',
      instead: 'actors: [officer, departmental-chamber, ministry, treasury]',
      at: 'ministry, treasury]',
      says: 'The lane of «treasury» is empty',
    },
    {
      behaviour: 'reports a part of an organisation that is linked to nothing',
      file: CHAMBERS,
      passage: '\nlinks:\n',
      instead: `\n${LONELY_STEP}links:\n`,
      at: '- id: lonely',
      says: 'The step «lonely» is not linked to anything',
    },
  ])

  it('reports a procedure that starts nowhere', () => {
    const broken = rewrite(franceAlone, LIABILITY, 'kind: start', 'kind: act')

    const problems = toldOf(broken)

    expect(problems).toContainEqual({
      file: LIABILITY,
      line: lineOf(broken, LIABILITY, '- id: in-state-name'),
      sentence: 'A diagram of a procedure needs a step of the kind «start».',
    })
  })
})
