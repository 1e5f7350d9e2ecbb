import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DueCounts } from '../../data/readDueCounts.ts'
import { isOver, unsavedOf } from '../../domain/memory/revision.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Card } from '../../ui/Card.tsx'
import { EVERYTHING, useQuiz } from '../quiz/index.ts'
import { useRevision } from '../revise/index.ts'
import styles from './TodayScreen.module.css'

const QUICK_QUIZ = 10

/** What is to be revised today, and the way to it. The counts are there first; the rest follows with the questions. */
export function DueCard({ counts }: { readonly counts: DueCounts }) {
  const { t } = useTranslation('today')
  const { format } = useLocale()
  const { isLoading, queue, minutes } = useRevision(EVERYTHING)
  const { start: ask } = useQuiz(EVERYTHING)
  const revision = useScreen((state) => state.revision)
  const closeRevision = useScreen((state) => state.closeRevision)
  const isDone = revision !== null && isOver(revision) && unsavedOf(revision).length === 0
  const isUnderWay = revision !== null && !isDone

  const due = isLoading ? counts.today : queue.due + queue.learning
  const fresh = isLoading ? 0 : queue.fresh
  const isAny = due + fresh > 0
  return (
    <Card className={styles.due}>
      <div className={styles.figure}>
        <h2>{due > 0 ? t('due.some', { count: due }) : t('due.none')}</h2>
        <p>{due > 0 ? t('due.hint') : t('due.noneHint')}</p>
        {!isLoading && isAny && (
          <p>{t('due.more', { fresh: format.number(fresh), minutes: format.number(minutes) })}</p>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          size="lg"
          variant={isAny || isUnderWay ? 'filled' : 'default'}
          component={Link}
          href={paths.revise()}
          // What was done is read; from here one goes on to what is due.
          onClick={() => isDone && closeRevision()}
        >
          {isUnderWay ? t('due.goOn') : t('due.start')}
        </Button>
        <Button
          size="lg"
          variant={isAny || isUnderWay ? 'default' : 'filled'}
          onClick={() => ask(QUICK_QUIZ)}
        >
          {t('due.quick')}
        </Button>
      </div>
    </Card>
  )
}
