import { describe, expect, it } from 'vitest'
import { itReports } from './itReports.ts'
import { franceAlone, textOf, toldOf, withFile } from './realContent.ts'

const CLAIMS = 'systems/france/claims.yaml'
const GLOSSARY = 'glossary.yaml'

const CLAIM = `  - id: fr-licensed
    text: { ky: Сот, ru: Суд, en: Court }
    source: [26]
    kind: rule
    topic: status
`
const TERM = `  - id: licence
    ky: лицензия
    ru: лицензия
    en: licence
    definition: { ky: Уруксат., ru: Разрешение., en: A permission. }
    paragraphs: [26]
`
const STEP = `  - id: diploma
    kind: act
    actor: candidate
    role: training
    title: { ky: Кадам, ru: Шаг, en: Step }
    explanation: { ky: Түшүндүрмө, ru: Пояснение, en: Explanation }
    claims: [fr-diploma]

`

const withMore = (file: string, more: string) => {
  const text = `${textOf(franceAlone, file)}${more}`
  return {
    files: withFile(franceAlone, file, text),
    line: text.slice(0, -more.length).split('\n').length,
  }
}

describe('an id that is given twice', () => {
  it('reports a claim', () => {
    const { files, line } = withMore(CLAIMS, CLAIM)

    const problems = toldOf(files)

    expect(problems).toEqual([
      {
        file: CLAIMS,
        line,
        sentence: `The claim id «fr-licensed» is already used in ${CLAIMS}.`,
      },
    ])
  })

  it('reports a term', () => {
    const { files, line } = withMore(GLOSSARY, TERM)

    const problems = toldOf(files)

    expect(problems).toEqual([
      { file: GLOSSARY, line, sentence: 'The id «licence» is given twice.' },
    ])
  })

  itReports([
    {
      behaviour: 'reports a step',
      file: 'systems/france/become-officer.diagram.yaml',
      passage: '\nsteps:\n',
      instead: `\nsteps:\n${STEP}`,
      at: 'claims: [fr-diploma]\n\n  - id: diploma',
      says: 'The id «diploma» is given twice.',
    },
    {
      behaviour: 'reports a role',
      file: 'vocabulary.yaml',
      passage: '  - { id: argument,',
      instead:
        '  - { id: argument, name: { ky: жүйө, ru: довод, en: argument } }\n  - { id: argument,',
      at: 'en: argument } }\n  - { id: argument,',
      says: 'The id «argument» is given twice.',
    },
    {
      behaviour: 'reports an actor',
      file: 'systems/france/system.yaml',
      passage: 'actors:\n',
      instead: 'actors:\n  - { id: court, kind: court, name: { ky: Сот, ru: Суд, en: Court } }\n',
      at: '- id: court',
      says: 'The id «court» is given twice.',
    },
  ])
})

describe('an id that disagrees with its place', () => {
  itReports([
    {
      behaviour: 'reports a system in a folder of another name',
      file: 'systems/france/system.yaml',
      passage: 'id: france\n',
      instead: 'id: gaul\n',
      at: 'id: gaul',
      says: 'The id «gaul» differs from its folder «france»',
    },
    {
      behaviour: 'reports a diagram in a file of another name',
      file: 'systems/france/liability.diagram.yaml',
      passage: 'id: liability\n',
      instead: 'id: liabilities\n',
      at: 'id: liabilities',
      says: "The id «liabilities» differs from the file's name «liability»",
    },
    {
      behaviour: 'reports a paragraph out of its turn',
      file: 'article.yaml',
      passage: '{ n: 2,',
      instead: '{ n: 3,',
      at: '{ n: 3,',
      says: 'Paragraph 2 is expected here.',
    },
  ])
})
