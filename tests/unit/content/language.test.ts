import { describe } from 'vitest'
import { itReports } from './itReports.ts'

const HEAD = 'systems/france/system.yaml'
const SAME_FAMILY =
  '      ky: Франция романдык-германдык укуктук байтопко кирет.\n      ru: Франция входит в романо-германскую правовую семью.\n'
const DEBTOR = '      ky: Карызкор\n      ru: Должник\n'

describe('a text that is not written as its language is', () => {
  itReports([
    {
      behaviour: 'reports a Latin look-alike in Kyrgyz',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Карызкор', 'Кaрызкор'),
      at: 'ky: Кaрызкор',
      says: 'the character «a» (U+0061)',
    },
    {
      behaviour: 'reports a Kazakh letter in Kyrgyz',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Карызкор', 'Қарызкор'),
      at: 'ky: Қарызкор',
      says: 'the character «Қ» (U+049A)',
    },
    {
      behaviour: 'reports a Kazakh look-alike of ү in Kyrgyz',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Карызкор', 'Карызкұр'),
      at: 'ky: Карызкұр',
      says: 'the character «ұ» (U+04B1)',
    },
    {
      behaviour: 'reports a Latin look-alike in Russian',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Должник', 'Дoлжник'),
      at: 'ru: Дoлжник',
      says: 'The Russian text holds Latin letters',
    },
    {
      behaviour: 'reports English quotation marks in Russian',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Должник', '“Должник”'),
      at: 'ru: “Должник”',
      says: 'Quotation marks in Kyrgyz and Russian texts are «…»',
    },
    {
      behaviour: 'reports straight quotation marks in Kyrgyz',
      file: HEAD,
      passage: DEBTOR,
      instead: DEBTOR.replace('Карызкор', '\'"Карызкор"\''),
      at: 'ky: \'"Карызкор"\'',
      says: 'Quotation marks in Kyrgyz and Russian texts are «…»',
    },
    {
      behaviour: 'reports numbers that differ between the languages',
      file: HEAD,
      passage: `${DEBTOR}      en: Debtor\n`,
      instead: `${DEBTOR}      en: 2 debtors\n`,
      at: 'ky: Карызкор',
      says: 'The numbers differ between the languages: none / none / 2.',
    },
  ])
})

describe('a word or sentence that is the same where it should differ', () => {
  itReports([
    {
      behaviour: 'reports a sentence left untranslated',
      file: 'systems/france/claims.yaml',
      passage: SAME_FAMILY,
      instead: SAME_FAMILY.replace('входит в', 'романдык-германдык').replace(
        'романдык-германдык укуктук байтопко кирет',
        'романдык-германдык романо-германскую правовую семью',
      ),
      at: '      ru: Франция романдык-германдык романо-германскую правовую семью.',
      says: 'the same in two languages (ky and ru)',
    },
    {
      behaviour: 'reports one word used for two terms',
      file: 'glossary.yaml',
      passage: '  - id: creditor\n    ky: кредитор\n',
      instead: '  - id: creditor\n    ky: Карызкор\n',
      at: '  - id: creditor\n    ky: Карызкор',
      says: 'already the word for «debtor»',
    },
  ])
})
