import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useHistory } from '../../data/useHistory.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import type { DueOf } from '../../domain/memory/dueOf.ts'
import type { Turn } from '../../domain/memory/revision.ts'
import { whyDue } from '../../domain/memory/whyDue.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import styles from './WhyPanel.module.css'

const DAY_MS = 24 * 60 * 60 * 1000

interface Props {
  readonly turn: Turn
  /** As the disk has them. */
  readonly cards: ReadonlyMap<string, CardState>
  readonly dueOf: DueOf
  readonly onClose: () => void
}

/** Why a question is asked just now, in plain words. */
export function WhyPanel({ turn, cards, dueOf, onClose }: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const moment = useWhen()
  const { questionId, shownAt, answer } = turn
  const history = useHistory(questionId)
  const now = answer?.at ?? shownAt
  const why = whyDue(cards.get(questionId), history ?? [], now, dueOf)

  const facts =
    why.kind === 'fresh'
      ? [t('why.fresh')]
      : [
          why.lastRating === null
            ? t('why.last', { when: moment(why.lastAt) })
            : t(`why.last.${why.lastRating}`, { when: moment(why.lastAt) }),
          t('why.planned', { when: moment(why.plannedFor) }),
          ...(why.isBroughtForward ? [t('why.forward')] : []),
          ...(turn.isEarly ? [t('why.early')] : []),
          t('why.recall', { share: format.percent(why.recall) }),
          t('why.stability', { days: format.interval(why.stabilityDays * DAY_MS) }),
          t(`why.phase.${why.phase}`),
          t('why.answers', {
            answers: format.number(why.answers),
            lapses: format.number(why.lapses),
          }),
          ...(why.isLeech ? [t('why.leech')] : []),
        ]
  return (
    <section className={styles.why} aria-label={t('why')}>
      <div className={styles.head}>
        <h2>{t('why')}</h2>
        <CloseButton aria-label={t('close')} onClick={onClose} />
      </div>
      {history === undefined ? (
        <p aria-busy="true">{t('loading')}</p>
      ) : (
        <div role="status">
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
