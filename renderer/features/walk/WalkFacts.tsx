import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { at } from '../../domain/diagram/at.ts'
import type { WalkSummary } from '../../domain/walk/summarizeWalk.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './WalkEnd.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly summary: WalkSummary
}

/** What was decided and by whom, what was met and who acted, by name. */
export function WalkFacts({ subject, diagram, summary }: Props) {
  const { t } = useTranslation(['walk', 'canvas'])
  const { locale, format } = useLocale()
  const { timeLimits, payments, documents, sanctions } = summary
  const stepOf = (id: string) => diagram.steps.find((step) => step.id === id)
  const actorName = (id: string | undefined) =>
    id === undefined ? undefined : findActor(subject, id)?.name[locale]
  const met = [...timeLimits, ...payments, ...documents, ...sanctions].flatMap(
    (id) => stepOf(id) ?? [],
  )

  return (
    <div className={styles.summary}>
      <h3 id="walk-decided">{t('decided')}</h3>
      {summary.decisions.length === 0 ? (
        <p className={styles.soft}>{t('undecided')}</p>
      ) : (
        <ol className={styles.facts} aria-labelledby="walk-decided">
          {summary.decisions.map(({ position, step, link }) => (
            <li key={position}>
              {stepOf(step)?.title[locale]}{' '}
              <strong>{at(diagram.links, link).condition?.[locale]}</strong>
              <span className={styles.soft}>{actorName(stepOf(step)?.actor)}</span>
            </li>
          ))}
        </ol>
      )}
      {met.length > 0 && (
        <>
          <h3 id="walk-met">{t('met')}</h3>
          <ul className={styles.facts} aria-labelledby="walk-met">
            {met.map((step) => (
              <li key={step.id}>
                <span className={styles.met}>
                  <KindIcon kind={step.kind} /> {step.title[locale]}
                </span>
                <span className={styles.soft}>{t(`canvas:kind.${step.kind}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('whoActed')}</h3>
      <p>{format.list(summary.actors.flatMap((id) => actorName(id) ?? []))}</p>
    </div>
  )
}
