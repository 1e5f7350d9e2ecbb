import { describe, expect, it } from 'vitest'
import { itReports } from './itReports.ts'
import { franceAlone, toldOf, withFile } from './realContent.ts'

const HEAD = 'systems/france/system.yaml'
const UPDATES = 'systems/france/updates.yaml'

describe('a file of a shape that does not fit', () => {
  itReports([
    {
      behaviour: 'reports a text without its Russian',
      file: HEAD,
      passage: '  ru: во Франции\n',
      instead: '',
      at: 'where:\n  ky: Францияда',
      says: 'The Russian text is missing in the field «where»',
    },
    {
      behaviour: 'reports a text that is left empty',
      file: HEAD,
      passage: '  ru: во Франции\n',
      instead: '  ru: "  "\n',
      at: 'ru: "  "',
      says: 'This text is empty.',
    },
    {
      behaviour: 'reports a field that nobody knows',
      file: HEAD,
      passage: 'flag: FR\n',
      instead: 'flag: FR\ncolour: blue\n',
      at: 'colour: blue',
      says: 'The field «colour» is not known here',
    },
    {
      behaviour: 'reports an unknown field deep inside a list where it stands',
      file: 'systems/france/become-officer.diagram.yaml',
      passage: '    role: examination\n',
      instead: '    role: examination\n    colour: blue\n',
      at: 'colour: blue',
      says: 'The field «colour» is not known here',
    },
    {
      behaviour: 'reports a field that is missing',
      file: HEAD,
      passage: 'flag: FR\n',
      instead: '',
      at: 'id: france',
      says: 'The field «flag» is missing',
    },
    {
      behaviour: 'says what a field should be when it is there and something else',
      file: HEAD,
      passage: 'order: 10',
      instead: 'order: ten',
      at: 'order: ten',
      says: 'The field «order» should be a number',
    },
    {
      behaviour: 'lists what may be chosen',
      file: 'systems/france/become-officer.diagram.yaml',
      passage: '- id: oath\n    kind: time-limit',
      instead: '- id: oath\n    kind: deadline',
      at: 'kind: deadline',
      says: 'must be one of: start, act, decision',
    },
    {
      behaviour: 'reports a step that rests on no claim',
      file: 'systems/france/become-officer.diagram.yaml',
      passage: 'claims: [fr-diploma]',
      instead: 'claims: []',
      at: 'claims: []',
      says: 'A step must rest on at least one claim',
    },
    {
      behaviour: 'reports a claim without a source',
      file: 'systems/france/claims.yaml',
      passage: 'source: [11]\n    kind: rule\n    topic: comparison',
      instead: 'source: []\n    kind: rule\n    topic: comparison',
      at: 'source: []',
      says: 'Name at least one paragraph of the article',
    },
    {
      behaviour: 'reports an id that is not made of small Latin letters',
      file: 'systems/france/claims.yaml',
      passage: '- id: fr-legal-family',
      instead: '- id: fr_legal_family',
      at: '- id: fr_legal_family',
      says: 'An id may hold only small Latin letters',
    },
    {
      behaviour: 'reports YAML that cannot be read',
      file: HEAD,
      passage: 'flag: FR\n',
      instead: 'flag: [FR\n',
      at: 'flag: [FR\nsummary:',
      says: 'This is not readable YAML: ',
    },
    {
      behaviour: 'reports a field that is given twice',
      file: HEAD,
      passage: 'flag: FR\n',
      instead: 'flag: FR\nflag: FR\n',
      at: 'flag: FR\nflag: FR',
      says: 'This is not readable YAML: Map keys must be unique.',
    },
  ])

  it('reports a file in which nothing stands', () => {
    const problems = toldOf(withFile(franceAlone, UPDATES, '# later\n'))

    expect(problems).toEqual([
      {
        file: UPDATES,
        line: expect.any(Number),
        sentence: 'The file as a whole should be a group of named fields.',
      },
    ])
  })

  it('refuses YAML aliases, with which a small file grows to gigabytes', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a]',
      'updates: [*b, *b, *b]',
    ].join('\n')

    const problems = toldOf(withFile(franceAlone, UPDATES, bomb))

    expect(problems).toHaveLength(6)
    expect(problems[0]).toEqual({
      file: UPDATES,
      line: 2,
      sentence: expect.stringContaining('The alias «*a» is not allowed'),
    })
    expect(problems.at(-1)).toMatchObject({ line: 3, sentence: expect.stringContaining('«*b»') })
  })
})

describe('a file that is not where it should be', () => {
  it.each([
    'article.yaml',
    'vocabulary.yaml',
    'comparison.yaml',
    'glossary.yaml',
    'systems/france/system.yaml',
    'systems/france/claims.yaml',
  ])('reports that %s is missing', (file) => {
    const problems = toldOf(franceAlone.filter((each) => each.file !== file))

    expect(problems).toEqual([{ file, line: 1, sentence: 'This file is missing.' }])
  })

  it.each([
    'sistems/france/system.yaml',
    'systems/france/update.yaml',
    'systems/france/map.diagramm.yaml',
    'systems/france/deep/er.yaml',
    'systems/stray.yaml',
    'systems/france/system.yml',
  ])('reports that no file %s belongs to the content', (file) => {
    const problems = toldOf(withFile(franceAlone, file, 'updates: []\n'))

    expect(problems).toEqual([
      { file, line: 1, sentence: expect.stringContaining('No file of this name belongs here') },
    ])
  })

  it('tells every problem, by file and then by line', () => {
    const broken = withFile(
      withFile(franceAlone, UPDATES, 'updates: [1]\nwhy: because\n'),
      'comparison.yaml',
      'dimensions: 1\n',
    )

    const problems = toldOf(broken)

    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'comparison.yaml:1',
      `${UPDATES}:1`,
      `${UPDATES}:2`,
    ])
  })
})
