import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import type { Ask } from '../../domain/lesson/ask.ts'
import { distribution } from '../../domain/lesson/distribution.ts'
import { ALOUD } from '../../domain/lesson/talliedOptions.ts'
import type { Question } from '../../domain/questions/question.ts'
import { AloudOrder } from './AloudOrder.tsx'
import { AloudSlots } from './AloudSlots.tsx'
import styles from './ClassQuestion.module.css'
import { HandBar } from './HandBar.tsx'

interface Props {
  readonly question: Question
  readonly ask: Ask
  readonly locale: Locale
}

const SIGNS = { right: Check, wrong: X } as const

/** A question that the class answers aloud: what it has to be told, how many were right, and the answer. */
export function AloudAnswer({ question, ask, locale }: Props) {
  const { t } = useTranslation('classroom', { lng: locale })
  const isRevealed = ask.stage === 'revealed'
  return (
    <div className={styles.aloud}>
      {ask.stage === 'asked' ? (
        <p className={styles.context}>{t('aloud')}</p>
      ) : (
        <dl className={styles.counts}>
          {distribution(ask, ALOUD).map((share, index) => {
            const which = ALOUD[index] ?? 'right'
            const Sign = SIGNS[which]
            return (
              <div key={which}>
                <dt>
                  <Sign aria-hidden="true" strokeWidth={3} /> {t(`aloud.${which}`)}
                </dt>
                <dd>
                  <HandBar share={share} locale={locale} isAloud />
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {question.form === 'order' && (
        <AloudOrder question={question} isRevealed={isRevealed} locale={locale} />
      )}
      {question.form === 'slots' && (
        <AloudSlots question={question} isRevealed={isRevealed} locale={locale} />
      )}
      {question.form === 'typed' && isRevealed && (
        <p className={`${styles.option} ${styles.right} ${styles.typed}`}>
          <Check aria-hidden="true" strokeWidth={3} />
          <span data-text="">{question.answer[0]}</span>
        </p>
      )}
    </div>
  )
}
