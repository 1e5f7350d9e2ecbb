import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ExamOrder } from '../../domain/exam/examOrder.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { CodeEntry } from './CodeEntry.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { openCode } from './openCode.ts'
import { type ExamBank, useExamBank } from './useExamBank.ts'

export interface OpenedCode {
  readonly code: string
  readonly order: ExamOrder
  readonly bank: ExamBank
}

interface Props {
  readonly typed: string
  readonly children: (opened: OpenedCode) => ReactNode
}

/** What a code opens; or why it opens nothing, and another try. */
export function CodeGate({ typed, children }: Props) {
  const { t } = useTranslation('exam')
  const bank = useExamBank()
  if (!bank) return <LoadingPage />
  const opened = openCode(typed, bank)
  if (opened.ok) return children(opened)
  return (
    <Page title={t('enter')} above={<Link href={paths.exam}>{t('back')}</Link>}>
      <Notice tone="bad">{t(`fault.${opened.fault}`)}</Notice>
      <CodeEntry bank={bank} typed={typed} />
    </Page>
  )
}
