import { Button } from '@mantine/core'
import { FileDown, RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Exam } from '../../../domain/exam/exam.ts'
import { examResult, mistakesOf, shareOf } from '../../../domain/exam/examResult.ts'
import { shownShare } from '../../../domain/shownShare.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useWhen } from '../../../i18n/useWhen.ts'
import { navigate } from '../../../state/hashLocation.ts'
import { paths } from '../../../state/paths.ts'
import { Meter } from '../../../ui/Meter.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { SavingNotice } from '../../saving/index.ts'
import type { ExamBank } from '../useExamBank.ts'
import { useStartExam } from '../useStartExam.ts'
import { Breakdowns } from './Breakdowns.tsx'
import { MistakeList } from './MistakeList.tsx'
import styles from './ResultScreen.module.css'
import { TakeIntoRevision } from './TakeIntoRevision.tsx'
import { useExamExport } from './useExamExport.ts'

const MINUTE_MS = 60_000

interface Props {
  readonly exam: Exam
  readonly bank: ExamBank
}

/** How an examination went, why what was wrong is wrong, and what can be done about it. */
export function ResultScreen({ exam, bank }: Props) {
  const { t } = useTranslation(['examResult', 'exam', 'examSitting'])
  const { format } = useLocale()
  const when = useWhen()
  const { message, exportOne } = useExamExport(bank)
  const { state: starting, start } = useStartExam()
  const page = useRef<HTMLDivElement>(null)
  const result = useMemo(() => examResult(exam, bank.byId), [exam, bank.byId])
  const mistakes = mistakesOf(exam)

  const { id, code, startedAt, finishedAt, endsAt, clockShiftMs = 0 } = exam
  const isRunning = finishedAt === null
  useEffect(() => {
    // What still runs has no result: there it goes on.
    if (isRunning) navigate(paths.examSitting(id), { replace: true })
    else page.current?.querySelector('h1')?.focus()
  }, [isRunning, id])
  if (isRunning) return null

  const share = shareOf(result)
  const score = t('result.score', {
    points: format.number(Math.round(result.points * 100) / 100),
    total: format.number(result.count),
  })
  const minutes = Math.max(1, Math.round((finishedAt - startedAt) / MINUTE_MS))
  return (
    <div ref={page}>
      <Page
        title={t('result')}
        lead={`${format.percent(shownShare(share))} · ${score}`}
        above={<Link href={paths.exam}>{t('exam:back')}</Link>}
      >
        <section className={styles.sum}>
          {finishedAt === endsAt && <Notice tone="info">{t('result.timeUp')}</Notice>}
          {Math.abs(clockShiftMs) >= MINUTE_MS && (
            <Notice tone="info">
              {t('result.clock', { minutes: Math.round(Math.abs(clockShiftMs) / MINUTE_MS) })}
            </Notice>
          )}
          <Meter share={share} label={score} text={format.percent(shownShare(share))} />
          <p>
            {t('result.counts', {
              right: result.right,
              partly: result.partly,
              unanswered: result.unanswered,
            })}
          </p>
          {result.missing > 0 && <p>{t('result.missing', { count: result.missing })}</p>}
          <p className={styles.soft}>
            {t('result.took', {
              when: when(startedAt),
              minutes: t('exam:minutes', { count: minutes }),
            })}{' '}
            {t('exam:code')}: <span translate="no">{code}</span>
            {exam.retakeOf !== undefined && ` · ${t('exam:isRetake')}`}
          </p>
        </section>
        <div className={styles.actions}>
          {mistakes.length > 0 && (
            <Button
              size="md"
              leftSection={<RotateCcw size={18} aria-hidden="true" />}
              disabled={starting === 'starting'}
              onClick={() =>
                void start({ code, questionIds: mistakes, minutes: null, retakeOf: id })
              }
            >
              {t('retake.button', { count: mistakes.length })}
            </Button>
          )}
          <Button
            size="md"
            variant="default"
            leftSection={<FileDown size={18} aria-hidden="true" />}
            onClick={() => void exportOne(exam)}
          >
            {t('csv')}
          </Button>
        </div>
        {starting === 'failed' && <Notice tone="bad">{t('examSitting:start.failed')}</Notice>}
        {message && <SavingNotice message={message} />}
        <TakeIntoRevision exam={exam} />
        <Breakdowns result={result} />
        <MistakeList exam={exam} bank={bank} />
      </Page>
    </div>
  )
}
