import { useTranslation } from 'react-i18next'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor } from '../../data/findInAtlas.ts'
import type { AlignedStep } from '../../domain/walk/alignWalks.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './SideBySide.module.css'
import type { EarlierRoad } from './useEarlierWalk.ts'

interface Props {
  readonly road: EarlierRoad
  readonly steps: readonly AlignedStep[]
}

/** What one path has of a role: its steps under their places on it. */
export function AlignedCell({ road, steps }: Props) {
  const { t } = useTranslation(['walk', 'canvas'])
  const { locale, format } = useLocale()
  if (steps.length === 0) return <td className={styles.none}>{t('align.none')}</td>
  return (
    <td>
      <ol className={styles.steps}>
        {steps.map(({ step: id, positions }) => {
          const step = road.diagram.steps.find((each) => each.id === id)
          if (!step) return null
          const places = format.list(positions.map((position) => `${position}`))
          return (
            <li key={id}>
              <span className={styles.place} title={t('place', { positions: places })}>
                {places}
              </span>
              <span>
                {step.title[locale]}
                <span className={styles.actor}>
                  <KindIcon kind={step.kind} size={13} /> {t(`canvas:kind.${step.kind}`)} ·{' '}
                  {findActor(road.subject, step.actor)?.name[locale]}
                </span>
              </span>
            </li>
          )
        })}
      </ol>
    </td>
  )
}
