import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CardState, previewGrades } from '../../domain/memory/cards.ts'
import type { Rating } from '../../domain/memory/review.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './GradeButtons.module.css'

const RATINGS: readonly Rating[] = [1, 2, 3, 4]
const GOOD: Rating = 3

interface Props {
  readonly questionId: string
  /** When it was answered, milliseconds since the epoch. */
  readonly at: number
  readonly card: CardState | undefined
  readonly onGrade: (rating: Rating) => void
}

/** How well a right answer was known; each grade says when it would bring the question back. */
export function GradeButtons({ questionId, at, card, onGrade }: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const good = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    good.current?.focus()
  }, [])

  const after = previewGrades(card, questionId, at)
  return (
    <div>
      <p className={styles.question} id="grade-question">
        {t('grade')}
      </p>
      <ul className={styles.grades} aria-labelledby="grade-question">
        {RATINGS.map((rating) => (
          <li key={rating}>
            <button
              ref={rating === GOOD ? good : undefined}
              type="button"
              className={`${styles.grade} ${rating === GOOD ? styles.good : ''}`}
              onClick={() => onGrade(rating)}
            >
              <span className={styles.name}>
                <span className={styles.key} aria-hidden="true">
                  {rating}
                </span>{' '}
                {t(`grade.${rating}`)}
              </span>
              <span className={styles.when}>{format.interval(after[rating].due - at)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
