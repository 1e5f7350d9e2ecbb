import { describe } from 'vitest'
import { itReports } from './itReports.ts'

const CLAIMS = 'systems/france/claims.yaml'
const BLANK = `    blank:
      ky: өз алдынча
      ru: самостоятельно
      en: independently
`

describe('what a claim asks to recall', () => {
  itReports([
    {
      behaviour: 'reports a blank that does not stand in the text',
      file: CLAIMS,
      passage: '      ky: мамлекеттен лицензия алган\n',
      instead: '      ky: мамлекеттен айлык алган\n',
      at: 'ky: мамлекеттен айлык алган',
      says: 'The words «мамлекеттен айлык алган» do not stand in the text of the claim',
    },
    {
      behaviour: 'reports a blank that stands in the text twice',
      file: CLAIMS,
      passage: BLANK,
      instead: BLANK.replace('өз алдынча', 'өз'),
      at: '      ky: өз',
      says: 'The words «өз» stand in the text 2 times',
    },
    {
      behaviour: 'reports a wrong answer that is the right one, even in capitals',
      file: CLAIMS,
      passage: `${BLANK}    distractors:\n      - ky: соттун кол алдында`,
      instead: `${BLANK}    distractors:\n      - ky: ӨЗ АЛДЫНЧА`,
      at: '- ky: ӨЗ АЛДЫНЧА',
      says: 'The wrong answer «ӨЗ АЛДЫНЧА» is the same as the right one or as another',
    },
    {
      behaviour: 'reports two wrong answers that are the same',
      file: CLAIMS,
      passage: '        en: under a court\n',
      instead: '        en: within the police\n',
      at: '- ky: полициянын курамында\n        ru: в составе полиции\n        en: within the police',
      says: 'The wrong answer «within the police» is the same',
    },
    {
      behaviour: 'reports wrong answers for which there is no question',
      file: CLAIMS,
      passage: BLANK,
      instead: '',
      at: '- ky: соттун кол алдында',
      says: 'There are distractors but no «blank»',
    },
  ])
})
