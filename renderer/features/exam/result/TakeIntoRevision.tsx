import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDatabase } from '../../../data/DatabaseContext.tsx'
import { reviseFromExam } from '../../../data/reviseFromExam.ts'
import { useExamRevised } from '../../../data/useExams.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import { isAnswered } from '../../../domain/exam/isAnswered.ts'
import { Card } from '../../../ui/Card.tsx'
import { Notice } from '../../../ui/Notice.tsx'

/** Lets the answers count for revision, which an examination by itself never does. */
export function TakeIntoRevision({ exam }: { readonly exam: Exam }) {
  const { t } = useTranslation('examResult')
  const db = useDatabase()
  const isRevised = useExamRevised(exam)
  const [state, setState] = useState<'ready' | 'running' | 'failed'>('ready')

  const take = async (): Promise<void> => {
    if (!db || state === 'running') return
    setState('running')
    try {
      await reviseFromExam(db, exam.id, new Date().getTimezoneOffset())
      setState('ready')
    } catch (error) {
      console.error('the answers were not taken into revision', error)
      setState('failed')
    }
  }
  if (isRevised) return <Notice tone="good">{t('revise.done')}</Notice>
  if (!exam.questionIds.some((id) => isAnswered(exam.answers[id]))) return null
  return (
    <Card>
      <p>{t('revise.hint')}</p>
      {state === 'failed' && <Notice tone="bad">{t('revise.failed')}</Notice>}
      <div>
        <Button
          variant="default"
          disabled={isRevised === undefined || state === 'running'}
          onClick={() => void take()}
        >
          {t('revise')}
        </Button>
      </div>
    </Card>
  )
}
