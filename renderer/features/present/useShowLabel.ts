import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { LabelOf } from './toShowMarks.ts'

/** The accessible name of a step before the audience: a title that is not shown is not told. */
export function useShowLabel(subject: Subject): LabelOf {
  const { t } = useTranslation(['present', 'canvas'])
  const { locale } = useLocale()
  return useCallback(
    (step, number, standing) => {
      const kind = t(`canvas:kind.${step.kind}`)
      if (standing === 'ahead') return t('stepAhead', { number, kind })
      if (standing === 'covered') return t('stepCovered', { number, kind })
      return t('canvas:stepLabel', {
        number,
        kind,
        title: step.title[locale],
        actor: findActor(subject, step.actor)?.name[locale],
      })
    },
    [t, locale, subject],
  )
}
