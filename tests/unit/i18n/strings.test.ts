import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../../content/schema.ts'
import { ALL_STRINGS } from './allStrings.ts'

const FEATURES = `${import.meta.dirname}/../../../renderer/features`

/** Words that Kyrgyz texts may spell in Latin letters: keys, codes and proper names. */
const LATIN_IN_KYRGYZ = [
  'Enter',
  'Esc',
  'Delete',
  'Shift',
  'Ctrl',
  'Z',
  'T',
  'N',
  'P',
  'F',
  'MIT',
  'CSV',
  'PDF',
  'HTML',
  'Chromium',
  'PowerPoint',
  'SCORM',
  'Excel',
  'Anki',
  'Moodle',
  'GIFT',
  'XML',
  'ID',
  'Front',
  'Back',
  'File',
  'Import',
  'Natural',
  'Earth',
]

/** Loanwords that Kyrgyz and Russian spell alike. */
const SHARED_TEXTS = [
  'документ',
  'санкция',
  'Модель',
  'Схема',
  'Схема: {{title}}',
  'Тема',
  'Термин',
  'Текст',
  'Проектор',
  'Таблица',
  'Таймер',
  'Карта',
  'Файл',
  'Программа',
  'Код',
  'Система',
  'Секунд',
  '{{size}} КБ',
]

/** А to Я and Ё, both cases, and the three letters that Russian has not: 36 letters. */
const NOT_KYRGYZ_LETTER = /(?![А-Яа-яЁёӨөҮүҢң])\p{L}/u

const placeholdersIn = (text: string) => (text.match(/\{\{.+?\}\}/g) ?? []).sort()

const proseOf = (text: string) => text.replace(/\{\{.+?\}\}/g, '')

it('looks at the strings of every feature', () => {
  const withStrings = readdirSync(FEATURES).filter((feature) =>
    readdirSync(`${FEATURES}/${feature}`).includes('strings.ts'),
  )

  expect(Object.keys(ALL_STRINGS)).toEqual(
    expect.arrayContaining(withStrings.map((feature) => `renderer/features/${feature}`)),
  )
})

describe.each(Object.entries(ALL_STRINGS))('the words of %s', (_, strings) => {
  const keys = Object.keys(strings.ky)
  const textOf = (locale: Locale, key: string) => strings[locale][key] ?? ''
  const keysWhere = (isWrong: (key: string) => boolean) => keys.filter(isWrong)

  it('are there in each language', () => {
    expect(Object.keys(strings.ru)).toEqual(keys)
    expect(Object.keys(strings.en)).toEqual(keys)
  })

  it('are never empty and carry no blanks at their ends', () => {
    const texts = keys.flatMap((key) => LOCALES.map((locale) => textOf(locale, key)))

    expect(texts.filter((text) => text.trim() === '' || text.trim() !== text)).toEqual([])
  })

  it('leave room for the same things in each language', () => {
    const wrong = keysWhere((key) => {
      const [ky, ...others] = LOCALES.map((locale) => placeholdersIn(textOf(locale, key)).join())
      return others.some((other) => other !== ky)
    })

    expect(wrong).toEqual([])
  })

  it('are Kyrgyz in the 36 Kyrgyz letters', () => {
    const strange = keys.flatMap((key) =>
      (proseOf(textOf('ky', key)).match(/[\p{L}\p{M}]+/gu) ?? []).filter(
        (word) => NOT_KYRGYZ_LETTER.test(word) && !LATIN_IN_KYRGYZ.includes(word),
      ),
    )

    expect(strange).toEqual([])
  })

  it('are English without a Cyrillic letter', () => {
    expect(keysWhere((key) => /\p{Script=Cyrillic}/u.test(textOf('en', key)))).toEqual([])
  })

  it('are Russian without a Kyrgyz letter', () => {
    expect(keysWhere((key) => /[ӨөҮүҢң]/.test(textOf('ru', key)))).toEqual([])
  })

  it('are translated: no two languages say them alike', () => {
    const alike = keysWhere((key) => {
      const texts = LOCALES.map((locale) => textOf(locale, key))
      const hasWords = /\p{L}/u.test(proseOf(textOf('ky', key)))
      const isShared = SHARED_TEXTS.includes(textOf('ky', key))
      return hasWords && new Set(texts).size < texts.length && !isShared
    })

    expect(alike).toEqual([])
  })
})
