import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { wordsOf } from '../../domain/rebuild/exits.ts'
import { gradeRebuild } from '../../domain/rebuild/gradeRebuild.ts'
import type { BuiltLink } from '../../domain/rebuild/rebuildSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { Outcome } from '../../state/exercises.ts'
import styles from './Exercise.module.css'
import { LinkLegend } from './LinkLegend.tsx'
import { Reasons } from './Reasons.tsx'
import { ResultHead } from './ResultHead.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly part: Diagram
  readonly links: readonly BuiltLink[]
  readonly outcome: Outcome
  readonly view: 'mine' | 'right'
  readonly onView: (view: 'mine' | 'right') => void
  readonly onSelect: (step: string) => void
  readonly onAgain: () => void
}

/** What was found and what was not: at each step that went wrong, the learner's links against the true ones. */
export function RebuildResult(props: Props) {
  const { subject, diagram, part, links, outcome, view, onSelect } = props
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const { score, own, truth } = gradeRebuild(part, links)
  const found = truth.filter((verdict) => verdict !== 'missed').length
  const wrong = own.filter((verdict) => verdict === 'wrong').length

  const titleOf = (id: string) => part.steps.find((step) => step.id === id)?.title[locale] ?? ''
  const said = (source: Diagram['links'][number] | undefined, to: string): string => {
    const words = source && wordsOf(source)?.[locale]
    return words ? `${words}: ${titleOf(to)}` : titleOf(to)
  }
  const mistakes = part.steps.flatMap(({ id }) => {
    const mine = links.filter(({ from }, index) => from === id && own[index] !== 'right')
    const missed = part.links.filter(({ from }, index) => from === id && truth[index] !== 'right')
    return mine.length + missed.length === 0 ? [] : [{ id, mine, missed }]
  })

  return (
    <div className={styles.panel}>
      <ResultHead
        kind="rebuild"
        subject={subject}
        diagram={diagram}
        score={score}
        outcome={outcome}
        view={view}
        onView={props.onView}
        onAgain={props.onAgain}
      >
        <p>{t('linksFound', { count: found, total: part.links.length })}</p>
        {wrong > 0 && <p>{t('linksWrong', { count: wrong })}</p>}
        {own.includes('otherWords') && <p className={styles.soft}>{t('halfCredit')}</p>}
      </ResultHead>
      <LinkLegend looks={view === 'right' ? ['right', 'missed'] : ['right', 'wrong']} />
      {mistakes.length > 0 && (
        <section aria-labelledby="rebuild-mistakes">
          <h3 id="rebuild-mistakes">{t('mistakes')}</h3>
          <ul className={styles.mistakes}>
            {mistakes.map(({ id, mine, missed }) => (
              <li key={id} className={styles.mistake}>
                <button type="button" className={styles.where} onClick={() => onSelect(id)}>
                  {t('afterStep', { title: titleOf(id) })}
                </button>
                <dl className={styles.against}>
                  {mine.length > 0 && (
                    <div className={styles.own}>
                      <dt>{t('youLed')}</dt>
                      {mine.map(({ to, exit }) => (
                        <dd key={`${to}:${exit}`}>
                          → {said(exit === null ? undefined : part.links[exit], to)}
                        </dd>
                      ))}
                    </div>
                  )}
                  <div className={styles.true}>
                    <dt>{t('inTruth')}</dt>
                    {missed.length === 0 && <dd>{t('nothingElse')}</dd>}
                    {missed.map((link) => (
                      <dd key={part.links.indexOf(link)}>→ {said(link, link.to)}</dd>
                    ))}
                  </div>
                </dl>
                {missed.length > 0 && <Reasons claims={missed.flatMap(({ claims }) => claims)} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
