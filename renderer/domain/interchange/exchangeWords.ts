import type { Locale } from '../../../content/schema.ts'

/** Words that stand in the files themselves. */
interface ExchangeWords {
  /** «Paragraphs of the article: 26–28, 31». */
  readonly paragraphs: (list: string) => string
  /** «Also accepted: …». */
  readonly accepted: (list: string) => string
  /** Asks for digits where the program that reads the file takes no words. */
  readonly inFigures: string
  /** The place of questions without a topic of their own. */
  readonly noTopic: string
  /** The place of questions about terms and of those on several countries at once. */
  readonly shared: string
  readonly glossary: string
  readonly inLanguage: Readonly<Record<Locale, string>>
  /** What is said of the picture to who does not see it. */
  readonly drawing: (title: string) => string
  /** Over a small drawing of which the large one is above. */
  readonly numbersMatch: string
}

export const EXCHANGE_WORDS: Readonly<Record<Locale, ExchangeWords>> = {
  ky: {
    paragraphs: (list) => `Макаланын абзацтары: ${list}`,
    accepted: (list) => `Мунун баары туура: ${list}`,
    inFigures: 'Жоопту цифра менен жазыңыз.',
    noTopic: 'Башка суроолор',
    shared: 'Бардык өлкөлөр',
    glossary: 'Терминдер',
    inLanguage: { ky: 'кыргызча', ru: 'орусча', en: 'англисче' },
    drawing: (title) => `Схема: ${title}`,
    numbersMatch: 'Төмөнкү кичине схеманын номерлери ушул сүрөттөгүдөй.',
  },
  ru: {
    paragraphs: (list) => `Абзацы статьи: ${list}`,
    accepted: (list) => `Верно и так: ${list}`,
    inFigures: 'Ответ запишите цифрами.',
    noTopic: 'Прочие вопросы',
    shared: 'Все страны',
    glossary: 'Термины',
    inLanguage: { ky: 'по-киргизски', ru: 'по-русски', en: 'по-английски' },
    drawing: (title) => `Схема: ${title}`,
    numbersMatch: 'Номера на маленькой схеме внизу те же, что на этом рисунке.',
  },
  en: {
    paragraphs: (list) => `Paragraphs of the article: ${list}`,
    accepted: (list) => `Also right: ${list}`,
    inFigures: 'Write the answer in figures.',
    noTopic: 'Other questions',
    shared: 'All countries',
    glossary: 'Terms',
    inLanguage: { ky: 'in Kyrgyz', ru: 'in Russian', en: 'in English' },
    drawing: (title) => `Diagram: ${title}`,
    numbersMatch: 'The numbers in the small diagram below are those of this picture.',
  },
}
