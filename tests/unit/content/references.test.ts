import { describe } from 'vitest'
import { itReports } from './itReports.ts'

const OFFICER = 'systems/france/become-officer.diagram.yaml'
const LIABILITY = 'systems/france/liability.diagram.yaml'
const CLAIMS = 'systems/france/claims.yaml'
const HEAD = 'systems/france/system.yaml'
const CELLS = 'systems/france/comparison.yaml'

describe('a name that nothing bears', () => {
  itReports([
    {
      behaviour: 'reports a claim that a step rests on',
      file: OFFICER,
      passage: 'claims: [fr-diploma]',
      instead: 'claims: [fr-diplom]',
      at: 'claims: [fr-diplom]',
      says: 'There is no claim «fr-diplom»',
    },
    {
      behaviour: 'reports a claim that a link rests on',
      file: LIABILITY,
      passage: '- from: civil\n    to: insured\n    claims: [fr-insurance]',
      instead: '- from: civil\n    to: insured\n    claims: [fr-insurence]',
      at: 'claims: [fr-insurence]',
      says: 'There is no claim «fr-insurence»',
    },
    {
      behaviour: 'reports built-in content that rests on something else than the article',
      file: CLAIMS,
      passage: '  - id: fr-diploma\n',
      instead: '  - id: fr-diploma\n    reference: { ky: Кодекс, ru: Устав, en: Code }\n',
      at: 'reference: { ky: Кодекс',
      says: 'a «reference» to another source is for course packs',
    },
    {
      behaviour: 'reports a claim that a comparison cell rests on',
      file: CELLS,
      passage: 'claims: [fr-legal-family]',
      instead: 'claims: [fr-legal-famili]',
      at: 'claims: [fr-legal-famili]',
      says: 'There is no claim «fr-legal-famili»',
    },
    {
      behaviour: 'reports a claim that an update carries on',
      file: 'systems/france/updates.yaml',
      passage: 'claims: [fr-oath-court]',
      instead: 'claims: [fr-oath-cort]',
      at: 'claims: [fr-oath-cort]',
      says: 'There is no claim «fr-oath-cort»',
    },
    {
      behaviour: 'reports a step that a link leads to',
      file: OFFICER,
      passage: '- from: which-office\n    to: not-appointed',
      instead: '- from: which-office\n    to: not-apointed',
      at: 'to: not-apointed',
      says: 'There is no step «not-apointed»',
    },
    {
      behaviour: 'reports an actor who does a step',
      file: OFFICER,
      passage: '- id: order\n    kind: document\n    actor: ministry',
      instead: '- id: order\n    kind: document\n    actor: ministri',
      at: 'actor: ministri',
      says: 'There is no actor «ministri»',
    },
    {
      behaviour: 'reports an actor who has no lane in the diagram',
      file: LIABILITY,
      passage: 'actors: [officer, departmental-chamber, ministry]',
      instead: 'actors: [officer, departmental-chamber]',
      at: 'actor: ministry',
      says: 'The actor «ministry» has no lane in this diagram',
    },
    {
      behaviour: 'reports the role of a step',
      file: OFFICER,
      passage: 'role: examination',
      instead: 'role: examinaton',
      at: 'role: examinaton',
      says: 'There is no role «examinaton»',
    },
    {
      behaviour: 'reports a term of a step',
      file: OFFICER,
      passage: 'terms: [traineeship]',
      instead: 'terms: [traineship]',
      at: 'terms: [traineship]',
      says: 'There is no term «traineship»',
    },
    {
      behaviour: 'reports a term of a claim',
      file: CLAIMS,
      passage: 'terms: [enforcement-agent, licence, civil-servant]',
      instead: 'terms: [enforcement-agent, license, civil-servant]',
      at: 'terms: [enforcement-agent, license',
      says: 'There is no term «license»',
    },
    {
      behaviour: 'reports the topic of a claim',
      file: CLAIMS,
      passage: 'source: [26]\n    kind: contrast\n    topic: status',
      instead: 'source: [26]\n    kind: contrast\n    topic: state',
      at: 'topic: state',
      says: 'There is no topic «state»',
    },
    {
      behaviour: 'reports the comparison row of a claim',
      file: CLAIMS,
      passage: 'dimension: legal-family',
      instead: 'dimension: law-family',
      at: 'dimension: law-family',
      says: 'There is no comparison row «law-family»',
    },
    {
      behaviour: 'reports the comparison row of a cell',
      file: CELLS,
      passage: '  legal-family:',
      instead: '  law-family:',
      at: 'law-family:\n    value:',
      says: 'There is no comparison row «law-family»',
    },
    {
      behaviour: 'reports the family of a system',
      file: HEAD,
      passage: 'family: romano-germanic',
      instead: 'family: roman',
      at: 'family: roman',
      says: 'There is no family «roman»',
    },
    {
      behaviour: 'reports the model of a system',
      file: HEAD,
      passage: 'model: private',
      instead: 'model: privat',
      at: 'model: privat',
      says: 'There is no model «privat»',
    },
  ])
})

describe('a paragraph that the article does not have', () => {
  itReports([
    {
      behaviour: 'reports the source of a claim',
      file: CLAIMS,
      passage: 'source: [11]\n    kind: rule\n    topic: comparison',
      instead: 'source: [76]\n    kind: rule\n    topic: comparison',
      at: 'source: [76]',
      says: 'The article has no paragraph 76: its paragraphs run from 1 to 75.',
    },
    {
      behaviour: 'reports where a term stands',
      file: 'glossary.yaml',
      passage: 'paragraphs: [1, 3, 4, 16, 25, 51, 62, 75]',
      instead: 'paragraphs: [1, 3, 4, 16, 25, 51, 62, 76]',
      at: '62, 76]',
      says: 'The article has no paragraph 76',
    },
    {
      behaviour: 'reports a section of the article that ends beyond it',
      file: 'article.yaml',
      passage: 'from: 26, to: 48',
      instead: 'from: 26, to: 76',
      at: 'to: 76',
      says: 'The article has no paragraph 76',
    },
    {
      behaviour: 'reports paragraph nought',
      file: CLAIMS,
      passage: 'source: [11]\n    kind: rule\n    topic: comparison',
      instead: 'source: [0]\n    kind: rule\n    topic: comparison',
      at: 'source: [0]',
      says: '«claims › source» has too few entries or is too small',
    },
  ])
})
