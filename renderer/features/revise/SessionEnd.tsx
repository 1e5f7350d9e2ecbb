import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { presentDay } from '../../data/useStudyDay.ts'
import { comingNext } from '../../domain/memory/comingNext.ts'
import { answersOf, type Revision, unsavedOf } from '../../domain/memory/revision.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Page } from '../../ui/Page.tsx'
import { Mistakes } from './Mistakes.tsx'
import styles from './SessionEnd.module.css'
import { Unsaved } from './Unsaved.tsx'
import { useRevision } from './useRevision.ts'
import { useSession } from './useSession.ts'

/** What was done in a session, what comes next, and what is worth another look. */
export function SessionEnd({ revision }: { readonly revision: Revision }) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const closeRevision = useScreen((state) => state.closeRevision)
  const session = useSession(revision)
  const { total, begin, isLoading } = useRevision(revision.wish.scope)
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    page.current?.querySelector('h1')?.focus()
  }, [])

  const answers = answersOf(revision)
  const right = answers.filter(({ answer }) => answer.correct).length
  const spent = answers.reduce(
    (sum, { answer, shownAt }) => sum + Math.max(0, answer.at - shownAt),
    0,
  )
  const last = answers.at(-1)?.answer.at ?? revision.startedAt
  const next = comingNext(session, presentDay(last).endOfDay)
  const isPractice = revision.wish.by === 'practice'
  const isTimeUp = revision.endsAt !== null && last >= revision.endsAt
  // They live here alone, and must not go with the session.
  const unsaved = unsavedOf(revision)
  const canLeave = unsaved.length === 0
  const score = t('end.score', { right, total: answers.length })

  return (
    <div ref={page}>
      <Page
        title={t(isTimeUp ? 'end.time' : 'end.title')}
        lead={
          answers.length > 0
            ? t('end.done', {
                answers: answers.length,
                time: format.interval(spent),
              })
            : t('end.nothing')
        }
      >
        <Unsaved answers={unsaved} onRetry={session.retry} />
        {answers.length > 0 && (
          <Meter
            share={right / answers.length}
            label={score}
            text={`${score}, ${format.percent(right / answers.length)}`}
          />
        )}
        <div className={styles.coming}>
          {isPractice && <p>{t('practiceKept')}</p>}
          {!isLoading && !isPractice && total > 0 && <p>{t('end.left', { count: total })}</p>}
          {next && !isPractice && (
            <p>{t('end.next', { date: format.date(new Date(next.at)), count: next.count })}</p>
          )}
        </div>
        <div className={styles.actions}>
          {!isLoading && (total > 0 || isPractice) && (
            <Button size="md" disabled={!canLeave} onClick={() => begin(revision.wish)}>
              {t(isPractice ? 'end.practise' : 'end.goOn')}
            </Button>
          )}
          <Button size="md" variant="default" disabled={!canLeave} onClick={closeRevision}>
            {t('end.choose')}
          </Button>
          <Button
            size="md"
            variant="default"
            onClick={() => void session.undo()}
            disabled={!session.canUndo}
          >
            {t('end.undo')}
          </Button>
          <Button
            size="md"
            variant="default"
            component={Link}
            href={paths.today}
            onClick={() => canLeave && closeRevision()}
          >
            {t('end.today')}
          </Button>
        </div>
        <Mistakes answers={answers} byId={session.byId} />
      </Page>
    </div>
  )
}
