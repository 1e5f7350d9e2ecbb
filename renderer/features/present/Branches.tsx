import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Branch } from '../../domain/diagram/navigate.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Stage.module.css'

interface Props {
  readonly diagram: Diagram
  readonly branches: readonly Branch[]
  /** The step to which one goes on; null while that is open. */
  readonly chosen: string | null
  readonly onChoose: (step: string) => void
}

/** The ways out of a decision, under the figures that take them. */
export function Branches({ diagram, branches, chosen, onChoose }: Props) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  return (
    <ul className={styles.branches} aria-label={t('branches')} data-many={branches.length > 2}>
      {branches.map(({ number, link, step }) => {
        const to = diagram.steps.findIndex(({ id }) => id === step) + 1
        return (
          <li key={link}>
            <button
              type="button"
              aria-pressed={step === chosen}
              onClick={(event) => {
                // A click by the mouse leaves the keyboard to the presentation.
                if (event.detail > 0) event.currentTarget.blur()
                onChoose(step)
              }}
            >
              <kbd>{number}</kbd>
              <span>
                {diagram.links[link]?.condition?.[locale] ?? t('branchTo', { number: to })}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
