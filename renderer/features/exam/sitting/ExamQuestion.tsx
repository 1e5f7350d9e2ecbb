import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { arrangeOptions } from '../../../domain/exam/arrangeOptions.ts'
import { seedIn } from '../../../domain/exam/examCode.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { QuestionBody } from '../../quiz/index.ts'

interface Props {
  /** Undefined where the content no longer has it. */
  readonly question: Question | undefined
  readonly code: string
  readonly given: readonly string[] | null
  readonly onChange: (given: readonly string[], when: 'now' | 'soon') => void
}

/** One question, to be answered and answered otherwise; nothing says whether it is right. */
export function ExamQuestion({ question, code, given, onChange }: Props) {
  const { t } = useTranslation('examSitting')
  const asked = useMemo(
    () => question && arrangeOptions(question, seedIn(code), 'A'),
    [question, code],
  )
  if (!asked) return <Notice tone="info">{t('gone')}</Notice>
  return (
    <QuestionBody
      question={asked}
      given={given}
      isJudged={false}
      onChange={(answer) => onChange(answer, asked.form === 'typed' ? 'soon' : 'now')}
    />
  )
}
