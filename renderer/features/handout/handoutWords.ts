import type { useTranslation } from 'react-i18next'
import { type Locale, STEP_KINDS } from '../../../content/names.ts'
import type { Article } from '../../../content/schema.ts'
import type { HandoutWords } from '../../domain/handout/handoutWords.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'

export type I18n = ReturnType<typeof useTranslation>['i18n']

/** The words of a hand-out in its own language, which need not be that of the screen. */
export function handoutWords(
  i18n: Pick<I18n, 'getFixedT'>,
  locale: Locale,
  { author, title }: Article,
): HandoutWords {
  const t = i18n.getFixedT(locale, ['handout', 'canvas'])
  const kinds = Object.fromEntries(
    STEP_KINDS.map((kind) => [kind, t(`canvas:kind.${kind}`)]),
  ) as HandoutWords['legend']['kinds'] // STEP_KINDS are its keys, all of them
  return {
    product: PRODUCT_NAMES[locale],
    article: `${author[locale]}. ${title[locale]}`,
    untitled: t('untitled'),
    contents: t('sheet.contents'),
    comparison: t('sheet.comparison'),
    flows: t('sheet.flows'),
    steps: t('sheet.steps'),
    question: (number) => t('sheet.question', { number }),
    key: t('sheet.key'),
    answer: t('sheet.answer'),
    remarks: t('sheet.remarks'),
    paragraphs: (list) => t('sheet.paragraphs', { list }),
    silent: t('sheet.silent'),
    absent: t('sheet.absent'),
    missing: ({ what, id }) => t(`sheet.missing.${what}`, { id }),
    partGone: (place) => t('sheet.partGone', { place }),
    many: t('sheet.many'),
    order: t('sheet.order'),
    slots: t('sheet.slots'),
    labels: t('sheet.labels'),
    legend: { kinds, back: t('sheet.back') },
    citations: t('sheet.citations'),
    step: (number, kind, name, actor) =>
      name === ''
        ? t('sheet.ahead', { number })
        : t('canvas:stepLabel', { number, kind: kinds[kind], title: name, actor }),
    link: (from, to, condition) =>
      condition === null
        ? t('sheet.link', { from, to })
        : t('sheet.linkOn', { from, to, condition }),
  }
}
