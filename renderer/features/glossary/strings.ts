import type { Strings } from '../../i18n/startI18n.ts'

export const glossaryStrings = {
  ky: {
    title: 'Сөздүк',
    lead: 'Макаланын терминдери үч тилде, аныктамасы жана кайсы абзацта турганы менен.',
    search: 'Терминди издөө',
    searchHint: 'Үч тилдин каалаганында',
    none: 'Мындай термин табылган жок.',
    used: 'Кайсы кадамдарда',
  },
  ru: {
    title: 'Словарь',
    lead: 'Термины статьи на трёх языках, с определением и абзацами, где они стоят.',
    search: 'Найти термин',
    searchHint: 'На любом из трёх языков',
    none: 'Такого термина не нашлось.',
    used: 'В каких шагах',
  },
  en: {
    title: 'Glossary',
    lead: 'The terms of the article in three languages, each with a definition and its paragraphs.',
    search: 'Find a term',
    searchHint: 'In any of the three languages',
    none: 'No such term was found.',
    used: 'In which steps',
  },
} as const satisfies Strings
