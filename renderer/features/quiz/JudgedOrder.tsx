import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/questions/question.ts'
import styles from './OrderAnswer.module.css'

interface Props {
  readonly question: Question
  readonly order: readonly string[]
}

/** The order that was given, each step with the place where it belongs. */
export function JudgedOrder({ question, order }: Props) {
  const { t } = useTranslation('quiz')
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]))
  return (
    <ol className={styles.steps}>
      {order.map((id, index) => {
        const place = question.answer.indexOf(id)
        const isInPlace = place === index
        return (
          <li
            key={id}
            className={`${styles.step} ${styles.judged} ${isInPlace ? styles.right : styles.wrong}`}
          >
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.text}>{textOf.get(id)}</span>
            <span className={styles.verdict}>
              {isInPlace ? (
                <Check size={18} aria-label={t('right')} role="img" />
              ) : (
                <>
                  <X size={18} aria-label={t('wrong')} role="img" />
                  {t('belongsAt', { number: place + 1 })}
                </>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
