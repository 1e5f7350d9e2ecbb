import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import type { Ask } from '../../domain/lesson/ask.ts'
import { ClassControls, ClassKeys, ClassQuestion, useKeepResult } from '../classroom/index.ts'
import { Gone } from './Gone.tsx'
import styles from './QuestionBefore.module.css'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly presentation: Presentation
  readonly ask: Ask
  /** Whether hands are counted by buttons too; by keys they are in either window. */
  readonly hasControls: boolean
}

/** The question before the class, in its language, and what counts hands and shows the answer. */
export function QuestionBefore({ presentation, ask, hasControls }: Props) {
  const { t } = useTranslation('present')
  const { show, send, lesson } = presentation
  const bank = useQuestionBank(show.locale)
  const keep = useKeepResult()
  const question = (bank ?? NO_QUESTIONS).byId.get(ask.question)
  if (!bank) return <p className={styles.loading}>{t('loading')}</p>
  if (!question) return <Gone ids={[ask.question]} />
  const asking = {
    question,
    ask,
    lesson,
    onChange: (change: (latest: Ask) => Ask) => send({ kind: 'changeAsk', change }),
    onKeep: keep,
  }
  return (
    <Suspense>
      <div className={styles.asked} key={question.id}>
        <div className={styles.question}>
          <ClassQuestion question={question} ask={ask} locale={show.locale} />
        </div>
        {hasControls ? (
          <div className={styles.controls}>
            <ClassControls {...asking} />
          </div>
        ) : (
          <ClassKeys {...asking} />
        )}
      </div>
    </Suspense>
  )
}
