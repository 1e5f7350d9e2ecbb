import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { WayTo } from '../../domain/walk/wayTo.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import styles from './WalkPanel.module.css'

export interface Refusal {
  readonly step: string
  readonly reason: Extract<WayTo, { readonly kind: 'refused' }>['reason']
}

interface Props {
  readonly diagram: Diagram
  readonly refusal: Refusal | null
}

/** Why the case cannot go straight to the step that was pointed at. Always there, so that it is heard. */
export function Refused({ diagram, refusal }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const hidesAhead = useScreen((state) => state.hidesAhead)
  const index = diagram.steps.findIndex(({ id }) => id === refusal?.step)
  const title = hidesAhead
    ? t('hiddenStep', { number: index + 1 })
    : diagram.steps[index]?.title[locale]
  return (
    <div role="status">
      {refusal && (
        <p className={styles.refused}>
          <CircleAlert size={18} aria-hidden="true" />
          <span>{t(`refused.${refusal.reason}`, { title })}</span>
        </p>
      )}
    </div>
  )
}
