import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exam } from '../../../domain/exam/exam.ts'
import { clockText } from '../../../domain/exam/examClock.ts'
import { isAnswered } from '../../../domain/exam/isAnswered.ts'
import { useWhen } from '../../../i18n/useWhen.ts'
import { Card } from '../../../ui/Card.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import styles from './PrefaceScreen.module.css'
import type { Sitting, TimeUpReason } from './useSitting.ts'

interface Props {
  readonly exam: Exam
  readonly sitting: Sitting
  readonly timeUp: TimeUpReason
}

/** Time was up while nobody could see it run out. Nothing is handed in before the learner has read so. */
export function TimeUp({ exam, sitting, timeUp }: Props) {
  const { t } = useTranslation('examSitting')
  const when = useWhen()
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => page.current?.querySelector('h1')?.focus(), [])
  const { handingIn } = sitting
  return (
    <div ref={page}>
      <Page title={t('up.title')}>
        <Card className={styles.card}>
          <p>
            {t(`up.${timeUp.kind}`, {
              when: when(exam.endsAt ?? 0),
              answered: exam.questionIds.filter((id) => isAnswered(exam.answers[id])).length,
              total: exam.questionIds.length,
            })}
          </p>
          {handingIn === 'failed' && <Notice tone="bad">{t('handIn.failed')}</Notice>}
          <div className={styles.actions}>
            <Button
              size="lg"
              disabled={handingIn === 'running'}
              onClick={() => void sitting.handIn()}
            >
              {t(handingIn === 'failed' ? 'handIn.again' : 'handIn')}
            </Button>
            {timeUp.leftMs > 0 && (
              <Button size="lg" variant="default" onClick={() => sitting.goOnAfterAll(timeUp)}>
                {t('up.wrong', { left: clockText(timeUp.leftMs) })}
              </Button>
            )}
          </div>
          {timeUp.leftMs > 0 && <p>{t('up.hint')}</p>}
        </Card>
      </Page>
    </div>
  )
}
