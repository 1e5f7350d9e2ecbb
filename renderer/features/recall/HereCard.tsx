import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import type { BuiltLink } from '../../domain/rebuild/rebuildSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { exitChoices } from './exitChoices.ts'
import styles from './HereCard.module.css'

interface Props {
  readonly part: Diagram
  readonly links: readonly BuiltLink[]
  readonly board: readonly string[]
  readonly here: string
  readonly active: number | null | undefined
  readonly onExit: (exit: number | null) => void
  readonly onRemove: (index: number) => void
}

/** The step that is being led on from: its exits, where they lead, and which of them is next. */
export function HereCard({ part, links, board, here, active, onExit, onRemove }: Props) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const step = part.steps.find(({ id }) => id === here)
  if (!step) return null
  const titleOf = (id: string) => part.steps.find((each) => each.id === id)?.title[locale] ?? ''
  const choices = exitChoices(part, links, here, locale)
  const isPlainOnly = choices.every(({ words }) => words === null)

  const leads = (exit: number | null) =>
    links.flatMap((link, index) =>
      link.from === here && link.exit === exit ? [{ ...link, index }] : [],
    )
  const ends = (exit: number | null) =>
    leads(exit).map(({ to, index }) => (
      <span key={to} className={styles.end}>
        <span>→ {titleOf(to)}</span>
        <CloseButton
          size="sm"
          aria-label={t('unlink', { from: step.title[locale], to: titleOf(to) })}
          onClick={() => onRemove(index)}
        />
      </span>
    ))

  return (
    <section className={styles.card} aria-label={t('after')}>
      <p className={styles.after}>{t('after')}</p>
      <p className={styles.title}>
        <KindIcon kind={step.kind} size={17} />
        <span>
          {board.indexOf(here) + 1}. {step.title[locale]}
        </span>
      </p>
      {isPlainOnly ? (
        ends(null)
      ) : (
        <ul className={styles.exits}>
          {choices.map(({ exit, words }) => (
            <li key={exit ?? 'plain'} className={styles.exit}>
              <button
                type="button"
                className={styles.choose}
                aria-pressed={exit === active}
                onClick={() => onExit(exit)}
              >
                <em>{words ?? t('plain')}</em>
                {leads(exit).length === 0 && <span className={styles.soft}>{t('chooseStep')}</span>}
              </button>
              {ends(exit)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
