import { expect, it } from 'vitest'
import type { Problem } from '../../../content/problem.ts'
import { franceAlone, problemsOf, rewrite, withFile } from './realContent.ts'

const HEAD = 'systems/france/system.yaml'
const LIABILITY = 'systems/france/liability.diagram.yaml'
const OFFICER = 'systems/france/become-officer.diagram.yaml'
const CLAIMS = 'systems/france/claims.yaml'
const UPDATES = 'systems/france/updates.yaml'

interface Broken {
  readonly behaviour: string
  readonly file: string
  readonly passage: string
  readonly instead: string
  readonly path: Problem['path']
}

it.each<Broken>([
  {
    behaviour: 'leads to the language that is missing',
    file: HEAD,
    passage: '  ru: во Франции\n',
    instead: '',
    path: ['where', 'ru'],
  },
  {
    behaviour: 'leads to a field that is missing',
    file: HEAD,
    passage: 'flag: FR\n',
    instead: '',
    path: ['flag'],
  },
  {
    behaviour: 'leads to a field that nobody knows',
    file: HEAD,
    passage: 'flag: FR\n',
    instead: 'flag: FR\ncolour: blue\n',
    path: ['colour'],
  },
  {
    behaviour: 'leads to the language that is written in strange letters',
    file: HEAD,
    passage: '      ky: Карызкор\n',
    instead: '      ky: Қарызкор\n',
    path: ['actors', expect.any(Number), 'name', 'ky'],
  },
  {
    behaviour: 'leads to the source of a claim',
    file: CLAIMS,
    passage: '  - id: fr-legal-family\n',
    instead:
      '  - id: new\n    text: { ky: Сот, ru: Суд, en: Court }\n    kind: rule\n    topic: status\n  - id: fr-legal-family\n',
    path: ['claims', 0, 'source'],
  },
  {
    behaviour: 'leads to the one of several names that nothing bears',
    file: CLAIMS,
    passage: 'terms: [enforcement-agent, licence, civil-servant]',
    instead: 'terms: [enforcement-agent, license, civil-servant]',
    path: ['claims', expect.any(Number), 'terms', 1],
  },
  {
    behaviour: 'leads to the end of a link that leads nowhere',
    file: OFFICER,
    passage: '- from: which-office\n    to: not-appointed',
    instead: '- from: which-office\n    to: not-apointed',
    path: ['links', expect.any(Number), 'to'],
  },
  {
    behaviour: 'leads to the condition that is missing',
    file: LIABILITY,
    passage: 'which-breach\n    to: disclosure\n    condition:',
    instead: 'which-breach\n    to: disclosure\n    relation:',
    path: ['links', expect.any(Number), 'condition'],
  },
  {
    behaviour: 'leads to the end of a section that the article does not reach',
    file: 'article.yaml',
    passage: 'from: 26, to: 48',
    instead: 'from: 26, to: 76',
    path: ['sections', expect.any(Number), 'to'],
  },
  {
    behaviour: 'leads to the row of a cell',
    file: 'systems/france/comparison.yaml',
    passage: '  legal-family:',
    instead: '  law-family:',
    path: ['cells', 'law-family'],
  },
])('$behaviour', ({ file, passage, instead, path }) => {
  const problems = problemsOf(rewrite(franceAlone, file, passage, instead))

  expect(problems).toMatchObject([{ file, path }])
})

it('leads to the file as a whole where it cannot be read', () => {
  const problems = problemsOf(withFile(franceAlone, UPDATES, 'updates: ['))

  expect(problems.map(({ path }) => path)).toEqual(problems.map(() => []))
  expect(problems.length).toBeGreaterThan(0)
})
