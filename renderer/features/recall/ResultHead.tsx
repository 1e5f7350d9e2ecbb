import { Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { ExerciseKind, Outcome } from '../../state/exercises.ts'
import styles from './Exercise.module.css'
import { useBestScore } from './useBestScore.ts'

type View = 'mine' | 'right'

interface Props {
  readonly kind: ExerciseKind
  readonly subject: Subject
  readonly diagram: Diagram
  readonly score: number
  readonly outcome: Outcome
  readonly view: View
  readonly onView: (view: View) => void
  readonly onAgain: () => void
  /** What the score is made of. */
  readonly children: ReactNode
}

/** The score of an attempt, whether it is kept, and what to look at next. */
export function ResultHead(props: Props) {
  const { kind, subject, diagram, score, outcome, children } = props
  const { t } = useTranslation('recall')
  const { format } = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const best = useBestScore({
    kind,
    subject: subject.id,
    diagram: diagram.id,
    except: outcome.attemptId,
  })
  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.score}>
        {t('score', { share: format.percent(shownShare(score)) })}
      </h2>
      <div>
        {score === 1 && <p>{t('allRight')}</p>}
        {children}
        {best !== null && (
          <p className={styles.soft}>{t('best', { share: format.percent(shownShare(best)) })}</p>
        )}
        <Kept outcome={outcome} />
      </div>
      <div className={styles.buttons}>
        <SegmentedControl
          aria-label={t('view')}
          value={props.view}
          onChange={(value) => props.onView(value === 'right' ? 'right' : 'mine')}
          data={[
            { value: 'mine', label: t('view.mine') },
            { value: 'right', label: t('view.right') },
          ]}
        />
        <Button onClick={props.onAgain}>{t('again')}</Button>
      </div>
    </>
  )
}

function Kept({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('recall')
  if (outcome.saved === 'saving') return <p className={styles.soft}>{t('saving')}</p>
  if (outcome.saved === 'yes') return <p className={styles.soft}>{t('saved')}</p>
  const reason = outcome.failure ?? 'unknown'
  return (
    <p className={styles.lost} role="alert">
      {t([`notSaved.${reason}`, 'notSaved'])}
    </p>
  )
}
