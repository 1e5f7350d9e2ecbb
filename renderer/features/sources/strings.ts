import type { Strings } from '../../i18n/startI18n.ts'

export const sourcesStrings = {
  ky: {
    paragraph: '{{n}}-абзац',
    paragraphLong: 'Макаланын {{n}}-абзацы',
    section: 'Бөлүмү',
    numerals: 'Сандар',
    more: 'Терминди сөздүктөн ачуу',
    updates: 'Макаладан кийин',
    updatesHint:
      'Бул маалыматтар макалада жок: мыйзамдын кийинки же такталган абалы. Суроолорго кирбейт.',
    reference: 'Булак',
  },
  ru: {
    paragraph: 'абз. {{n}}',
    paragraphLong: 'Абзац {{n}} статьи',
    section: 'Раздел',
    numerals: 'Числа',
    more: 'Открыть термин в словаре',
    updates: 'После статьи',
    updatesHint:
      'Этого в статье нет: более позднее или уточнённое состояние закона. В вопросы не входит.',
    reference: 'Источник',
  },
  en: {
    paragraph: 'para. {{n}}',
    paragraphLong: 'Paragraph {{n}} of the article',
    section: 'Section',
    numerals: 'Figures',
    more: 'Open the term in the glossary',
    updates: 'After the article',
    updatesHint: 'Not in the article: later or more exact law. It is not asked about in questions.',
    reference: 'Source',
  },
} as const satisfies Strings
