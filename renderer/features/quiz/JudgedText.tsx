import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { gradeAnswer } from '../../domain/questions/gradeAnswer.ts'
import type { Question } from '../../domain/questions/question.ts'
import styles from './Answer.module.css'

interface Props {
  readonly question: Question
  readonly typed: string
}

/** What was typed against what is right. */
export function JudgedText({ question, typed }: Props) {
  const { t } = useTranslation('quiz')
  const { correct, note } = gradeAnswer(question, [typed])
  const Sign = correct ? Check : X
  return (
    <dl className={styles.against}>
      <div className={correct ? styles.right : styles.wrong}>
        <dt>{t('yourAnswer')}</dt>
        <dd>
          <Sign size={18} aria-hidden="true" /> {typed.trim() || t('nothing')}
        </dd>
      </div>
      {(!correct || note === 'spelling') && (
        <div className={styles.right}>
          <dt>{t(note === 'spelling' ? 'rightSpelling' : 'rightAnswer')}</dt>
          <dd>
            <Check size={18} aria-hidden="true" /> {question.answer[0]}
          </dd>
        </div>
      )}
    </dl>
  )
}
