import { Button } from '@mantine/core'
import { ArrowLeft, ArrowRight, Flag } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exam } from '../../../domain/exam/exam.ts'
import { navigate } from '../../../state/hashLocation.ts'
import { paths } from '../../../state/paths.ts'
import { useScreen } from '../../../state/ScreenStoreContext.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { ExamBank } from '../useExamBank.ts'
import { ClockNotice } from './ClockNotice.tsx'
import { ExamQuestion } from './ExamQuestion.tsx'
import { HandInDialog } from './HandInDialog.tsx'
import { NavigationStrip } from './NavigationStrip.tsx'
import { SavingStatus } from './SavingStatus.tsx'
import styles from './SittingScreen.module.css'
import { TimeLeft } from './TimeLeft.tsx'
import { TimeUp } from './TimeUp.tsx'
import { useOtherWindow } from './useOtherWindow.ts'
import { useSitting } from './useSitting.ts'
import { useSittingKeys } from './useSittingKeys.ts'

interface Props {
  readonly exam: Exam
  readonly bank: ExamBank
}

/** An examination being sat: one question at a time, the way to all others, and the time that is left. */
export function SittingScreen({ exam, bank }: Props) {
  const { t } = useTranslation('examSitting')
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const sitting = useSitting(exam, bank)
  const { shown, position, clock, saving } = sitting
  const hasOther = useOtherWindow(exam.id)
  useSittingKeys(sitting)

  const isFinished = exam.finishedAt !== null
  useEffect(() => {
    if (isFinished) navigate(paths.examResult(exam.id), { replace: true })
  }, [isFinished, exam.id])
  if (isFinished) return null

  const id = exam.questionIds[position] ?? ''
  const last = exam.questionIds.length - 1
  const isFlagged = shown.flagged.includes(id)
  if (sitting.timeUp) return <TimeUp exam={shown} sitting={sitting} timeUp={sitting.timeUp} />
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <strong className={styles.position}>
          {t('position', { number: position + 1, total: exam.questionIds.length })}
        </strong>
        <TimeLeft
          clock={clock}
          endsAt={exam.endsAt}
          onEvent={sitting.noteClock}
          onTimeUp={sitting.endTime}
        />
        <SavingStatus saving={saving} />
        <Button className={styles.handIn ?? ''} onClick={sitting.askToHandIn}>
          {t('handIn')}
        </Button>
      </header>
      {hasOther && <Notice tone="info">{t('otherWindow')}</Notice>}
      <ClockNotice event={sitting.clockEvent} onTakeBack={sitting.takeBackJump} />
      <div className={styles.body}>
        <div className={styles.main}>
          <ExamQuestion
            key={id}
            question={bank.byId.get(id)}
            code={exam.code}
            given={shown.answers[id] ?? null}
            onChange={(given, when) => sitting.answer(id, given, when)}
          />
          <div className={styles.foot}>
            <Button
              variant="default"
              size="md"
              leftSection={<ArrowLeft size={18} aria-hidden="true" />}
              disabled={position === 0}
              onClick={() => sitting.go(position - 1)}
            >
              {t('previous')}
            </Button>
            <Button
              variant="default"
              size="md"
              aria-pressed={isFlagged}
              leftSection={
                <Flag
                  size={18}
                  aria-hidden="true"
                  className={isFlagged ? (styles.flagged ?? '') : ''}
                />
              }
              onClick={sitting.toggleFlag}
            >
              {t(isFlagged ? 'unflag' : 'flag')}
            </Button>
            {shown.answers[id] && (
              <Button variant="subtle" size="md" onClick={() => sitting.answer(id, [], 'now')}>
                {t('clear')}
              </Button>
            )}
            <Button
              className={styles.next ?? ''}
              size="md"
              rightSection={<ArrowRight size={18} aria-hidden="true" />}
              onClick={() => (position === last ? sitting.askToHandIn() : sitting.go(position + 1))}
            >
              {t(position === last ? 'handIn' : 'next')}
            </Button>
          </div>
          {shortcuts && (
            <p className={styles.keys}>{t('keys', { next: 'N', previous: 'P', flag: 'F' })}</p>
          )}
        </div>
        <aside className={styles.side} aria-label={t('strip')}>
          <NavigationStrip exam={shown} position={position} onGo={sitting.go} />
        </aside>
      </div>
      {sitting.isAsking && <HandInDialog exam={shown} sitting={sitting} />}
    </div>
  )
}
