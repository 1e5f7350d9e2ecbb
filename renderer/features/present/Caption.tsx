import { useTranslation } from 'react-i18next'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Branches } from './Branches.tsx'
import { type Place, stepIn } from './placeOf.ts'
import styles from './Stage.module.css'
import type { StagePart } from './stagePart.ts'
import { isCovered } from './toShowMarks.ts'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly here: Extract<StagePart, { kind: 'diagram' }>
  readonly presentation: Presentation
  readonly place: Place
}

/** The present step for the last row; before the first, what the diagram is about. */
export function Caption({ here, presentation, place }: Props) {
  const { t } = useTranslation(['present', 'canvas'])
  const { locale } = useLocale()
  const { show, send } = presentation
  const { subject, diagram, missing } = here
  const step = stepIn(diagram.steps, place.step)
  const total = place.frames.length
  return (
    <div className={styles.caption} data-caption>
      {step ? (
        <>
          <span className={`${styles.number} ${styles[step.kind]}`} aria-hidden="true">
            {diagram.steps.indexOf(step) + 1}
          </span>
          <div className={styles.words}>
            <h2>{isCovered(show, step.id) ? t('covered') : step.title[locale]}</h2>
            <p className={styles.actor}>
              <KindIcon kind={step.kind} size={22} /> {t(`canvas:kind.${step.kind}`)} ·{' '}
              {findActor(subject, step.actor)?.name[locale]}
            </p>
          </div>
        </>
      ) : (
        <div className={styles.words}>
          <h2>{diagram.title[locale]}</h2>
          <p className={styles.actor}>{diagram.question[locale]}</p>
        </div>
      )}
      {step && place.branches.length > 0 && (
        <Branches
          diagram={diagram}
          branches={place.branches}
          chosen={show.choices[step.id] ?? null}
          onChoose={(to) => send({ kind: 'choose', at: step.id, to })}
        />
      )}
      {missing.length > 0 && (
        <p className={styles.missing}>
          {t('missingStep')} <code>{missing.join(', ')}</code>
        </p>
      )}
      <span className={styles.progress}>{t('progress', { n: show.revealed, count: total })}</span>
    </div>
  )
}
