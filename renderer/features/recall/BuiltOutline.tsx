import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { wordsOf } from '../../domain/rebuild/exits.ts'
import type { BuiltLink } from '../../domain/rebuild/rebuildSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './BuiltOutline.module.css'

interface Props {
  readonly part: Diagram
  readonly links: readonly BuiltLink[]
  readonly board: readonly string[]
  readonly here: string | null
  readonly onGoTo: (step: string) => void
  readonly onRemove: (index: number) => void
}

/** The text twin of what has been built: every step with the ways that lead out of it. */
export function BuiltOutline({ part, links, board, here, onGoTo, onRemove }: Props) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const titleOf = (id: string) => part.steps.find((step) => step.id === id)?.title[locale] ?? ''
  return (
    <ol className={styles.steps}>
      {board.map((step, place) => (
        <li key={step}>
          <button
            type="button"
            className={styles.step}
            aria-current={step === here ? 'step' : undefined}
            onClick={() => onGoTo(step)}
          >
            {place + 1}. {titleOf(step)}
          </button>
          <ul>
            {links.map((link, index) => {
              if (link.from !== step) return null
              const source = link.exit === null ? undefined : part.links[link.exit]
              const words = source && wordsOf(source)
              return (
                <li key={`${link.to}:${link.exit}`} className={styles.exit}>
                  <span>
                    {words && <em>{words[locale]}: </em>}→ {board.indexOf(link.to) + 1}.{' '}
                    {titleOf(link.to)}
                  </span>
                  <CloseButton
                    size="sm"
                    aria-label={t('unlink', { from: titleOf(step), to: titleOf(link.to) })}
                    onClick={() => onRemove(index)}
                  />
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
