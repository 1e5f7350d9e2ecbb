import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../content/sheet.ts'
import { franceAlone, loadSound, toldOf } from './realContent.ts'

/** A whole system, as small as one can be. */
const ATLANTIS: readonly SourceFile[] = [
  {
    file: 'systems/atlantis/system.yaml',
    text: `id: atlantis
order: -1
name: { ky: Атлантида, ru: Атлантида, en: Atlantis }
where: { ky: Атлантидада, ru: в Атлантиде, en: in Atlantis }
whose: { ky: Атлантиданын, ru: Атлантиды, en: of Atlantis }
family: romano-germanic
flag: XX
summary: { ky: Арал., ru: Остров., en: An island. }
actors:
  - { id: court, kind: court, name: { ky: Сот, ru: Суд, en: Court } }
`,
  },
  {
    file: 'systems/atlantis/claims.yaml',
    text: `claims:
  - id: at-court
    text: { ky: Сот чечет., ru: Суд решает., en: The court decides. }
    source: [11]
    kind: rule
    topic: status
`,
  },
  {
    file: 'systems/atlantis/comparison.yaml',
    text: `cells:
  legal-family: { silent: true }
`,
  },
  {
    file: 'systems/atlantis/judgment.diagram.yaml',
    text: `id: judgment
nature: procedure
title: { ky: Чечим, ru: Решение, en: Judgment }
question: { ky: Ким чечет?, ru: Кто решает?, en: Who decides? }
actors: [court]
steps:
  - id: claim
    kind: start
    actor: court
    role: title
    title: { ky: Доо, ru: Иск, en: Claim }
    explanation: { ky: Доо берилет., ru: Иск подан., en: A claim is filed. }
    claims: [at-court]
  - id: decided
    kind: outcome
    actor: court
    role: title
    title: { ky: Чечим, ru: Решение, en: Decision }
    explanation: { ky: Сот чечет., ru: Суд решает., en: The court decides. }
    claims: [at-court]
links:
  - { from: claim, to: decided, claims: [at-court] }
`,
  },
]

describe('a new system', () => {
  it('needs only files in a folder of its own', () => {
    const atlas = loadSound([...franceAlone, ...ATLANTIS])

    expect(atlas.systems.map(({ id }) => id)).toEqual(['atlantis', 'france'])
    expect(atlas.systems[0]).toMatchObject({
      claims: [{ id: 'at-court', distractors: [], terms: [] }],
      diagrams: [{ id: 'judgment', steps: [{ id: 'claim' }, { id: 'decided' }] }],
      cells: { 'legal-family': { silent: true } },
      updates: [],
    })
  })

  it('can do without comparison, updates and diagrams', () => {
    const least = ATLANTIS.filter(({ file }) => /(?:system|claims)\.yaml$/.test(file))

    const [atlantis] = loadSound([...franceAlone, ...least]).systems

    expect(atlantis).toMatchObject({ id: 'atlantis', diagrams: [], updates: [], cells: {} })
  })

  it('may not take a claim’s id from another system', () => {
    const [head, claims, ...rest] = ATLANTIS
    if (!head || !claims) throw new Error('Atlantis has sunk')
    const taken = { ...claims, text: claims.text.replace('at-court', 'fr-licensed') }
    const mended = rest.map(({ file, text }) => ({
      file,
      text: text.replaceAll('at-court', 'fr-licensed'),
    }))

    const problems = toldOf([head, taken, ...mended, ...franceAlone])

    expect(problems).toHaveLength(1)
    expect(problems[0]?.sentence).toContain(
      'The claim id «fr-licensed» is already used in systems/',
    )
  })

  it('may stand beside themes, which have no family and no comparison', () => {
    const theme = {
      file: 'themes/force/theme.yaml',
      text: `id: force
order: 1
name: { ky: Күч, ru: Сила, en: Force }
summary: { ky: Күч керек., ru: Нужна сила., en: Force is needed. }
`,
    }
    const claims = {
      file: 'themes/force/claims.yaml',
      text: ATLANTIS[1]?.text.replace('at-court', 'fo-court') ?? '',
    }

    const atlas = loadSound([...franceAlone, theme, claims])

    expect(atlas.themes).toMatchObject([{ id: 'force', claims: [{ id: 'fo-court' }] }])
  })
})
