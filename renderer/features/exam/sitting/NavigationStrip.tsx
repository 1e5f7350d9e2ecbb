import { Check, Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Exam } from '../../../domain/exam/exam.ts'
import { isAnswered } from '../../../domain/exam/isAnswered.ts'
import styles from './NavigationStrip.module.css'

interface Props {
  readonly exam: Exam
  readonly position: number
  readonly onGo: (position: number) => void
}

/** All questions by their numbers: which are answered, which are flagged, and where one is. */
export function NavigationStrip({ exam, position, onGo }: Props) {
  const { t } = useTranslation('examSitting')
  return (
    <nav className={styles.strip} aria-label={t('strip')}>
      <ol className={styles.numbers}>
        {exam.questionIds.map((id, index) => {
          const isDone = isAnswered(exam.answers[id])
          const isFlagged = exam.flagged.includes(id)
          const isHere = index === position
          const words = [
            t('strip.question', { number: index + 1 }),
            t(isDone ? 'strip.answered' : 'strip.open'),
            ...(isFlagged ? [t('strip.flagged')] : []),
          ]
          return (
            <li key={id}>
              <button
                type="button"
                className={`${styles.number} ${isDone ? styles.answered : ''} ${isHere ? styles.here : ''}`}
                aria-label={words.join(', ')}
                aria-current={isHere ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                {index + 1}
                {isDone && <Check size={12} aria-hidden="true" className={styles.check} />}
                {isFlagged && <Flag size={12} aria-hidden="true" className={styles.flag} />}
              </button>
            </li>
          )
        })}
      </ol>
      <ul className={styles.legend}>
        <li>
          <span className={`${styles.sample} ${styles.answered}`} aria-hidden="true">
            <Check size={11} className={styles.check} />
          </span>
          {t('strip.answered')}
        </li>
        <li>
          <span className={styles.sample} aria-hidden="true" />
          {t('strip.open')}
        </li>
        <li>
          <span className={styles.sample} aria-hidden="true">
            <Flag size={11} className={styles.flag} />
          </span>
          {t('strip.flagged')}
        </li>
        <li>
          <span className={`${styles.sample} ${styles.here}`} aria-hidden="true" />
          {t('strip.here')}
        </li>
      </ul>
    </nav>
  )
}
