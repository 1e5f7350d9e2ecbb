import type { Locale } from '../../../content/schema.ts'

/**
 * Numbers as words, in the forms that stand in sentences. Enough for what is counted in words: years and dates are written in figures.
 */
const FORMS: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  ky: {
    1: 'бир',
    2: 'эки',
    3: 'үч үчүнчү',
    4: 'төрт төртүнчү',
    5: 'беш бешинчи',
    6: 'алты алтынчы',
    7: 'жети жетинчи',
    8: 'сегиз сегизинчи',
    9: 'тогуз тогузунчу',
    10: 'он онунчу',
    12: 'он_эки',
    20: 'жыйырма',
    30: 'отуз',
    40: 'кырк',
    50: 'элүү',
  },
  ru: {
    1: 'один одна одно одного одной',
    2: 'два две двух двум двумя',
    3: 'три трёх трём тремя третий третья третьей третьем',
    4: 'четыре четырёх четвёртый четвёртой',
    5: 'пять пяти пятый пятой',
    6: 'шесть шести шестой',
    7: 'семь семи седьмой',
    8: 'восемь восьми восьмой',
    9: 'девять девяти девятой',
    10: 'десять десяти десятой',
    12: 'двенадцать двенадцати',
    20: 'двадцать двадцати',
    30: 'тридцать тридцати',
    40: 'сорок сорока',
    50: 'пятьдесят пятидесяти',
  },
  en: {
    1: 'one',
    2: 'two',
    3: 'three third',
    4: 'four fourth',
    5: 'five fifth',
    6: 'six sixth',
    7: 'seven seventh',
    8: 'eight eighth',
    9: 'nine ninth',
    10: 'ten tenth',
    12: 'twelve',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
  },
}

const formsOf = (forms: string): readonly string[] =>
  forms.split(' ').map((form) => form.replace('_', ' '))

const VALUES: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  ky: valuesIn('ky'),
  ru: valuesIn('ru'),
  en: valuesIn('en'),
}

function valuesIn(locale: Locale): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(FORMS[locale]).flatMap(([value, forms]) =>
      formsOf(forms).map((form) => [form, Number(value)] as const),
    ),
  )
}

/** The number that the word says; undefined if it says none. */
export const valueOfWord = (word: string, locale: Locale): number | undefined =>
  VALUES[locale].get(word.toLowerCase())

/** The number in words, in every form that we have; none for a year. */
export function wordsForNumber(value: number, locale: Locale): readonly string[] {
  const forms = FORMS[locale][value]
  return forms === undefined ? [] : formsOf(forms)
}
