import { Button } from '@mantine/core'
import { ArrowDown, ArrowUp, Check, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/questions/question.ts'
import type { GivenAnswer } from '../../state/createScreenStore.ts'
import styles from './OrderAnswer.module.css'

interface Props {
  readonly question: Question
  readonly answer: GivenAnswer | null
  readonly onGive: (given: readonly string[]) => void
}

/** Steps to be put in order by moving them up and down. */
export function OrderAnswer({ question, answer, onGive }: Props) {
  const { t } = useTranslation('quiz')
  const [order, setOrder] = useState(() => question.options.map(({ id }) => id))
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]))
  const shown = answer ? answer.given : order

  const move = (from: number, to: number): void => {
    const next = [...order]
    const [moved] = next.splice(from, 1)
    if (moved === undefined) return
    next.splice(to, 0, moved)
    setOrder(next)
  }

  return (
    <div className={styles.answer}>
      {!answer && <p className={styles.hint}>{t('orderHint')}</p>}
      <ol className={styles.steps}>
        {shown.map((id, index) => {
          const step = textOf.get(id) ?? ''
          const isInPlace = question.answer[index] === id
          const state = !answer ? '' : isInPlace ? styles.right : styles.wrong
          return (
            <li key={id} className={`${styles.step} ${state}`}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.text}>{step}</span>
              {answer ? (
                isInPlace ? (
                  <Check size={18} aria-label={t('right')} role="img" />
                ) : (
                  <X size={18} aria-label={t('wrong')} role="img" />
                )
              ) : (
                <span className={styles.moves}>
                  <button
                    type="button"
                    aria-label={t('up', { step })}
                    aria-disabled={index === 0}
                    onClick={() => index > 0 && move(index, index - 1)}
                  >
                    <ArrowUp size={18} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    aria-label={t('down', { step })}
                    aria-disabled={index === order.length - 1}
                    onClick={() => index < order.length - 1 && move(index, index + 1)}
                  >
                    <ArrowDown size={18} aria-hidden="true" />
                  </button>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {!answer && (
        <div>
          <Button size="md" onClick={() => onGive(order)}>
            {t('check')}
          </Button>
        </div>
      )}
    </div>
  )
}
