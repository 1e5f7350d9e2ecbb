import { Button } from '@mantine/core'
import { FileDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Exam } from '../../domain/exam/exam.ts'
import { examResult, shareOf } from '../../domain/exam/examResult.ts'
import { isAnswered } from '../../domain/exam/isAnswered.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { paths } from '../../state/paths.ts'
import { SavingNotice } from '../saving/index.ts'
import { DeleteExam } from './DeleteExam.tsx'
import styles from './ExamHistory.module.css'
import { useExamExport } from './result/useExamExport.ts'
import type { ExamBank } from './useExamBank.ts'

interface Props {
  readonly exams: readonly Exam[]
  readonly bank: ExamBank
  /** Whether these are all that were sat, to be taken away as one file. */
  readonly isWhole?: boolean
}

/** Examinations, the latest first: how they went, or the way back into them. */
export function ExamHistory({ exams, bank, isWhole = false }: Props) {
  const { t } = useTranslation('exam')
  const when = useWhen()
  const { message, exportAll } = useExamExport(bank)
  const [doomed, setDoomed] = useState<Exam | null>(null)
  if (exams.length === 0) return <p className={styles.soft}>{t('history.empty')}</p>
  return (
    <div className={styles.history}>
      <ul className={styles.list}>
        {exams.map((exam) => (
          <li key={exam.id} className={styles.exam}>
            <div className={styles.told}>
              <strong>
                {when(exam.startedAt)}
                {exam.retakeOf !== undefined && ` · ${t('isRetake')}`}
              </strong>
              <span className={styles.soft}>
                <Standing exam={exam} bank={bank} /> · <span translate="no">{exam.code}</span>
              </span>
            </div>
            <div className={styles.actions}>
              <Button
                component={Link}
                href={
                  exam.finishedAt === null ? paths.examSitting(exam.id) : paths.examResult(exam.id)
                }
                variant={exam.finishedAt === null ? 'filled' : 'default'}
                aria-label={`${t(exam.finishedAt === null ? 'goOn' : 'openResult')}: ${when(exam.startedAt)}`}
              >
                {t(exam.finishedAt === null ? 'goOn' : 'openResult')}
              </Button>
              <Button
                variant="subtle"
                aria-label={`${t('delete')}: ${when(exam.startedAt)}`}
                onClick={() => setDoomed(exam)}
              >
                <Trash2 size={18} aria-hidden="true" />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {isWhole && (
        <div>
          <Button
            variant="default"
            leftSection={<FileDown size={18} aria-hidden="true" />}
            onClick={() => void exportAll(exams)}
          >
            {t('history.csv')}
          </Button>
        </div>
      )}
      {message && <SavingNotice message={message} />}
      {doomed && <DeleteExam exam={doomed} onClose={() => setDoomed(null)} />}
    </div>
  )
}

function Standing({ exam, bank }: { readonly exam: Exam; readonly bank: ExamBank }) {
  const { t } = useTranslation('exam')
  const { format } = useLocale()
  if (exam.finishedAt === null) {
    const answered = exam.questionIds.filter((id) => isAnswered(exam.answers[id])).length
    return t('running', { answered, total: exam.questionIds.length })
  }
  const result = examResult(exam, bank.byId)
  return t('history.result', {
    percent: format.percent(shownShare(shareOf(result))),
    right: result.right,
    total: result.count,
  })
}
