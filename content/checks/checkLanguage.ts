import type { Check, Course } from '../course.ts'
import { sheetsOf, subjectsOf } from '../course.ts'
import { LOCALES, type Locale, type LocalizedText } from '../schema.ts'
import type { Path, Sheet } from '../sheet.ts'
import { figuresIn } from './checkFigures.ts'

const NOT_KYRGYZ = /[^\u0410-\u044f\u0401\u0451ӨөҮүҢң\s\d.,:;!?()«»"'’–—\-/%№*…§]/u

/** The three languages of one text are each written as they should be and say the same numbers. */
export const checkLanguage: Check = (course, report) => {
  for (const { sheet, path, text } of textsOf(course)) {
    const strange = NOT_KYRGYZ.exec(text.ky)?.[0]
    if (strange && sheet.isWritten(path, 'ky'))
      report(sheet, [...path, 'ky'], { code: 'not-kyrgyz', character: strange })
    for (const locale of ['ky', 'ru'] as const)
      if (/["“”„]/.test(text[locale]) && sheet.isWritten(path, locale))
        report(sheet, [...path, locale], { code: 'wrong-quotes' })
    if (/[A-Za-z]/.test(text.ru) && sheet.isWritten(path, 'ru'))
      report(sheet, [...path, 'ru'], { code: 'latin-in-russian' })

    const twins = twinsIn(text)
    if (twins?.every((locale) => sheet.isWritten(path, locale)))
      report(sheet, [...path, twins[1]], { code: 'untranslated', languages: twins })

    const figures = { ky: sorted(text.ky), ru: sorted(text.ru), en: sorted(text.en) }
    if (new Set(Object.values(figures)).size > 1)
      report(sheet, path, { code: 'numbers-differ', figures })
  }
}

/** Two languages in which a text of two or more words reads the same; a name may, and so may one loanword. */
function twinsIn(text: LocalizedText): readonly [Locale, Locale] | null {
  for (const [one, other] of [
    ['ky', 'ru'],
    ['ky', 'en'],
    ['ru', 'en'],
  ] as const) {
    const words = text[one].match(/\p{L}{2,}/gu) ?? []
    const isName = words.every((word) => /^\p{Lu}/u.test(word))
    if (text[one] === text[other] && words.length > 1 && !isName) return [one, other]
  }
  return null
}

const sorted = (text: string): string => [...figuresIn(text)].sort().join(' ')

interface PlacedText {
  readonly sheet: Sheet<unknown>
  readonly path: Path
  readonly text: LocalizedText
}

/** Every text in three languages of every file, found by its shape. References may quote foreign laws. */
function textsOf(course: Course): readonly PlacedText[] {
  const sheets = [
    course.vocabulary,
    course.comparison,
    ...course.glossaries,
    ...subjectsOf(course).flatMap(sheetsOf),
  ]
  return sheets.flatMap((sheet) => textsIn(sheet, sheet.data, []))
}

function textsIn(sheet: Sheet<unknown>, value: unknown, path: Path): readonly PlacedText[] {
  if (value === null || typeof value !== 'object') return []
  if (isLocalizedText(value)) return [{ sheet, path, text: value }]
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'reference'
      ? []
      : textsIn(sheet, part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const isLocalizedText = (value: object): value is LocalizedText =>
  LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string') &&
  Object.keys(value).length === LOCALES.length
