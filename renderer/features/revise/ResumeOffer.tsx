import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundRevision } from '../../data/readRevision.ts'
import { presentDay } from '../../data/useStudyDay.ts'
import { remainingIn } from '../../domain/memory/nextTurn.ts'
import { resumeRevision } from '../../domain/memory/resumeRevision.ts'
import type { Revision } from '../../domain/memory/revision.ts'
import { sessionProgress } from '../../domain/memory/sessionProgress.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Card } from '../../ui/Card.tsx'
import { LONG_BUTTON } from '../../ui/longButton.ts'
import styles from './ReviseStart.module.css'
import { useScope } from './useScope.ts'

interface Props {
  readonly found: FoundRevision
  /** The learner would rather begin anew, or there is nothing left to go on with. */
  readonly onDrop: () => void
}

/** Offers to go on with the session that the program was left in. */
export function ResumeOffer({ found, onDrop }: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const { kept, standing } = found
  const { isLoading, around } = useScope(kept.revision.wish.scope)
  const beginRevision = useScreen((state) => state.beginRevision)
  const goOnButton = useRef<HTMLButtonElement>(null)

  const resumedAt = (now: number): Revision | null =>
    resumeRevision(kept, { standing, around: around(now), ...presentDay(now) })
  const now = Date.now()
  const revision = isLoading ? null : resumedAt(now)
  const isGone = !isLoading && !revision
  const isOffered = revision !== null
  const dropIt = useEffectEvent(onDrop)
  useEffect(() => {
    if (isGone) dropIt()
  }, [isGone])
  useEffect(() => {
    if (isOffered) goOnButton.current?.focus()
  }, [isOffered])
  if (!revision) return null

  const { answered, total } = sessionProgress(revision, remainingIn(revision, around(now)))
  const goOn = (): void => {
    const resumed = resumedAt(Date.now())
    if (!resumed) {
      onDrop()
      return
    }
    beginRevision(resumed)
    navigate(paths.revise())
  }
  return (
    <Card className={styles.card}>
      <div className={styles.figure}>
        <h2>{t('resume.title')}</h2>
        {revision.endsAt !== null && (
          <p>
            {t('resume.left', {
              minutes: format.number(Math.ceil((revision.endsAt - now) / 60_000)),
            })}
          </p>
        )}
      </div>
      <div className={styles.start}>
        <Button ref={goOnButton} size="lg" classNames={LONG_BUTTON} onClick={goOn}>
          {t('resume', { answered: format.number(answered), total: format.number(total) })}
        </Button>
        <Button size="lg" variant="default" onClick={onDrop}>
          {t('resume.new')}
        </Button>
      </div>
    </Card>
  )
}
