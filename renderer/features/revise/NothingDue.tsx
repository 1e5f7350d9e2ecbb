import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { presentDay } from '../../data/useStudyDay.ts'
import { comingNext } from '../../domain/memory/comingNext.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import styles from './ReviseStart.module.css'
import type { useRevision } from './useRevision.ts'

/** So many new questions more are given at a time to who asks for them. */
const MORE_FRESH = 10

interface Props {
  readonly scope: string
  readonly revision: ReturnType<typeof useRevision>
  readonly onPractise: () => void
}

/** Nothing is due: when the next come, and what can be done until then. */
export function NothingDue({ scope, revision, onPractise }: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const { questions, cards, begin } = revision
  const unseen = questions.filter(
    ({ id }) => !cards.has(id) && revision.holds.get(id)?.kind !== 'suspended',
  ).length
  const more = Math.min(MORE_FRESH, unseen)
  const { endOfDay } = presentDay(Date.now())
  const next = comingNext(revision, endOfDay)

  if (questions.length === 0) return <p>{t('empty')}</p>
  return (
    <>
      <div className={styles.figure}>
        <h2>{t('none')}</h2>
        <p>
          {next
            ? t('none.next', { date: format.date(new Date(next.at)), count: next.count })
            : t('none.never')}
        </p>
        {revision.queue.buried.length > 0 && (
          <p>{t('siblingsWait', { count: revision.queue.buried.length })}</p>
        )}
      </div>
      <div className={styles.start}>
        {more > 0 && (
          <Button
            size="lg"
            onClick={() => begin({ scope, size: 'all', by: 'due' }, { moreFresh: more })}
          >
            {t('more', { count: more })}
          </Button>
        )}
        {cards.size > 0 && (
          <Button size="lg" variant="default" onClick={onPractise}>
            {t('practise')}
          </Button>
        )}
        <Link href={paths.settings}>{t('none.settings')}</Link>
      </div>
    </>
  )
}
