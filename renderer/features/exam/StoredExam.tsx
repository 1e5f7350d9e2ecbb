import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useExam } from '../../data/useExams.ts'
import type { Exam } from '../../domain/exam/exam.ts'
import { paths } from '../../state/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { type ExamBank, useExamBank } from './useExamBank.ts'

interface Props {
  readonly id: string
  readonly children: (exam: Exam, bank: ExamBank) => ReactNode
}

/** An examination as it is kept, with the questions that it asks. */
export function StoredExam({ id, children }: Props) {
  const { t } = useTranslation('exam')
  const exam = useExam(id)
  const bank = useExamBank()
  if (exam === undefined || !bank) return <LoadingPage />
  if (exam) return children(exam, bank)
  return (
    <Page title={t('unknown')} lead={t('unknown.text')}>
      <p>
        <Link href={paths.exam}>{t('back')}</Link>
      </p>
    </Page>
  )
}
