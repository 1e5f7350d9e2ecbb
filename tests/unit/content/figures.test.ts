import { describe, expect, it } from 'vitest'
import { figuresIn } from '../../../content/checks/checkFigures.ts'
import { itReports } from './itReports.ts'

const OFFICER = 'systems/france/become-officer.diagram.yaml'
const CLAIMS = 'systems/france/claims.yaml'

describe('a figure that the article does not state where it is cited', () => {
  itReports([
    {
      behaviour: 'reports a year in a claim',
      file: CLAIMS,
      passage: `      ky: Франция романдык-германдык укуктук байтопко кирет.
      ru: Франция входит в романо-германскую правовую семью.
      en: France belongs to the Romano-Germanic legal family.
`,
      instead: `      ky: Франция 1789-жылы романдык-германдык укуктук байтопко кирет.
      ru: Франция в 1789 году входит в романо-германскую правовую семью.
      en: France belongs to the Romano-Germanic legal family in 1789.
`,
      at: 'ky: Франция 1789',
      says: 'The number 1789 does not occur in paragraph 11, which is cited here',
    },
    {
      behaviour: 'reports a number in the title of a step',
      file: OFFICER,
      passage: `      ky: Эки жылдык такшалма
      ru: Двухлетняя стажировка
      en: Two-year traineeship
`,
      instead: `      ky: Такшалма, 17 жыл
      ru: Стажировка, 17 лет
      en: Traineeship, 17 years
`,
      at: 'ky: Такшалма, 17 жыл',
      says: 'The number 17',
    },
    {
      behaviour: 'reports a number in the condition of a way',
      file: OFFICER,
      passage: `      ky: кызмат жок
      ru: нет никакой
      en: none
`,
      instead: `      ky: кызматтар, 17
      ru: должностей 17
      en: 17 offices
`,
      at: 'ky: кызматтар, 17',
      says: 'The number 17',
    },
    {
      behaviour: 'reports a year in a comparison cell',
      file: 'systems/france/comparison.yaml',
      passage: `      ky: 1992-жылдагы белгилүү өзгөрүүлөр
      ru: Заметные перемены 1992 года
      en: Notable changes of 1992
`,
      instead: `      ky: 1993-жылдагы белгилүү өзгөрүүлөр
      ru: Заметные перемены 1993 года
      en: Notable changes of 1993
`,
      at: 'ky: 1993',
      says: 'The number 1993 does not occur in paragraph',
    },
  ])
})

describe('figuresIn', () => {
  it('reads a full hour as its hour and leaves other minutes alone', () => {
    expect(figuresIn('from 6:00 to 21:00, at 9:30, on 2 November 1945')).toEqual([
      '6',
      '21',
      '9',
      '30',
      '2',
      '1945',
    ])
  })
})
