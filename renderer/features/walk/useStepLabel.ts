import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { LabelOf } from './toMarks.ts'

/** The accessible name of a step of a walk, in the language on screen. */
export function useStepLabel(subject: Subject): LabelOf {
  const { t } = useTranslation(['walk', 'canvas'])
  const { locale } = useLocale()
  return useCallback(
    (step, number, standing, isHidden) => {
      const kind = t(`canvas:kind.${step.kind}`)
      const name = isHidden
        ? t('hiddenLabel', { number, kind })
        : t('canvas:stepLabel', {
            number,
            kind,
            title: step.title[locale],
            actor: findActor(subject, step.actor)?.name[locale],
          })
      return standing === 'ahead' ? name : `${name}. ${t(`standing.${standing}`)}`
    },
    [t, locale, subject],
  )
}
