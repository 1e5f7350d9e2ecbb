import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { Ask } from '../../domain/lesson/ask.ts'
import { distribution } from '../../domain/lesson/distribution.ts'
import { talliedOptions } from '../../domain/lesson/talliedOptions.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './ClassQuestion.module.css'
import { HandBar } from './HandBar.tsx'

interface Props {
  readonly question: Question
  readonly ask: Ask
  readonly locale: Locale
}

/** Lettered options with the hands for each, and once the answer is shown, which of them are right. */
export function HandOptions({ question, ask, locale }: Props) {
  const { t } = useTranslation('classroom', { lng: locale })
  const shares = distribution(ask, talliedOptions(question))
  const isRevealed = ask.stage === 'revealed'
  return (
    <ol className={styles.options} aria-label={t('options')}>
      {question.options.map(({ id, text, why }, index) => {
        const isRight = isRevealed && question.answer.includes(id)
        const share = shares[index]
        return (
          <li
            key={id}
            className={`${styles.option} ${isRight ? styles.right : isRevealed ? styles.other : ''}`}
            data-option={id}
          >
            <span className={styles.letter}>{optionLetter(index, locale).toUpperCase()}</span>
            <div className={styles.said}>
              <p className={styles.text} data-text="">
                <RichText>{text}</RichText>
              </p>
              {isRight && (
                <p className={styles.verdict}>
                  <Check aria-hidden="true" strokeWidth={3} /> {t('right')}
                </p>
              )}
              {isRevealed && why && question.form === 'many' && (
                <p className={styles.why}>
                  <RichText>{why}</RichText>
                </p>
              )}
              {share && ask.stage !== 'asked' && <HandBar share={share} locale={locale} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
