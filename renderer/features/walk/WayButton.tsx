import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './WayButton.module.css'

interface Props {
  /** The key that takes this way; only those up to 9 have one. */
  readonly number: number
  readonly diagram: Diagram
  /** Where it leads. */
  readonly step: string
  /** The condition or the relation, where there is one. */
  readonly said?: string | undefined
  /** The title is not to be told. */
  readonly isHidden?: boolean
  /** What else there is to say of it, a remark each. */
  readonly remarks?: readonly string[]
  readonly onTake: () => void
}

/** One way on, as a big button under a number. */
export function WayButton({ number, diagram, step, said, isHidden, remarks, onTake }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const index = diagram.steps.findIndex(({ id }) => id === step)
  const target = diagram.steps[index]
  if (!target) return null
  const hasKey = number <= 9
  return (
    <button
      type="button"
      className={styles.way}
      aria-keyshortcuts={hasKey ? `${number}` : undefined}
      onClick={onTake}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.body}>
        {said && <strong>{said}</strong>}
        <span className={said ? styles.target : styles.alone}>
          <KindIcon kind={target.kind} size={15} />
          {isHidden
            ? t('hiddenStep', { number: index + 1 })
            : `${index + 1}. ${target.title[locale]}`}
        </span>
        {remarks?.map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </span>
    </button>
  )
}
