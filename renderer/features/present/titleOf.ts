import type { Locale } from '../../../content/schema.ts'
import type { StagePart } from './stagePart.ts'
import type { presentStrings } from './strings.ts'
import type { Presentation } from './usePresentation.ts'

type T = (key: keyof (typeof presentStrings)['en']) => string

/** What a part is called; a question's own words stand in the bank, not here. */
export function partTitle(each: StagePart, locale: Locale, t: T): string {
  switch (each.kind) {
    case 'diagram':
      return `${each.subject.name[locale]}: ${each.diagram.title[locale]}`
    case 'flows':
      return t('flowsTitle')
    case 'table':
      return t('tableTitle')
    case 'question':
      return t('question')
    case 'text':
      return each.part.heading || t('text')
    case 'missing':
      return `${t('missingSome')} ${each.missing.join(', ')}`
  }
}

/** What the whole is called. */
export function titleOf({ lesson, parts }: Presentation, locale: Locale, t: T): string {
  if (lesson) return lesson.title || t('untitled')
  const [only] = parts
  return only ? partTitle(only, locale, t) : t('untitled')
}
