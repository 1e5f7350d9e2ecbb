import type { Locale } from '../../../../content/schema.ts'

type Word =
  | 'id'
  | 'kind'
  | 'system'
  | 'dimension'
  | 'silent'
  | 'topic'
  | 'prompt'
  | 'options'
  | 'places'
  | 'answer'
  | 'explanation'
  | 'paragraphs'
  | 'definition'
  | 'note'
  | 'claim'
  | Locale

/** Names of columns, and what a cell says of silence. */
export const TABLE_WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {
  ky: {
    id: 'Белгиси',
    kind: 'Түрү',
    system: 'Өлкө же тема',
    dimension: 'Салыштыруу багыты',
    silent: 'макалада айтылган эмес',
    topic: 'Тема',
    prompt: 'Суроо',
    options: 'Варианттар',
    places: 'Орундар',
    answer: 'Туура жооп',
    explanation: 'Түшүндүрмө',
    paragraphs: 'Макаланын абзацтары же башка булак',
    definition: 'Аныктамасы',
    note: 'Эскертүү',
    claim: 'Жобо',
    ky: 'Кыргызча',
    ru: 'Орусча',
    en: 'Англисче',
  },
  ru: {
    id: 'Код',
    kind: 'Вид',
    system: 'Страна или тема',
    dimension: 'Что сравнивается',
    silent: 'в статье не сказано',
    topic: 'Тематика',
    prompt: 'Вопрос',
    options: 'Варианты',
    places: 'Места',
    answer: 'Верный ответ',
    explanation: 'Пояснение',
    paragraphs: 'Абзацы статьи или другой источник',
    definition: 'Определение',
    note: 'Примечание',
    claim: 'Положение',
    ky: 'По-киргизски',
    ru: 'По-русски',
    en: 'По-английски',
  },
  en: {
    id: 'Id',
    kind: 'Kind',
    system: 'Country or theme',
    dimension: 'What is compared',
    silent: 'the article is silent',
    topic: 'Topic',
    prompt: 'Question',
    options: 'Options',
    places: 'Places',
    answer: 'Right answer',
    explanation: 'Explanation',
    paragraphs: 'Paragraphs of the article or another source',
    definition: 'Definition',
    note: 'Note',
    claim: 'Statement',
    ky: 'Kyrgyz',
    ru: 'Russian',
    en: 'English',
  },
}
