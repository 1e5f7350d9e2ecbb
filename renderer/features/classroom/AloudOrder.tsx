import type { Locale } from '../../../content/schema.ts'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './ClassQuestion.module.css'

interface Props {
  readonly question: Question
  readonly isRevealed: boolean
  readonly locale: Locale
}

/** What is to be put in order, lettered; then the same in its order, numbered. */
export function AloudOrder({ question: { options, answer }, isRevealed, locale }: Props) {
  const shown = isRevealed
    ? answer.flatMap((id) => options.find((option) => option.id === id) ?? [])
    : options
  return (
    <ol className={styles.options}>
      {shown.map(({ id, text }, index) => {
        const letter = options.findIndex((option) => option.id === id)
        return (
          <li key={id} className={`${styles.option} ${isRevealed ? styles.right : ''}`}>
            {isRevealed && <span className={styles.number}>{index + 1}</span>}
            <span className={styles.letter}>{optionLetter(letter, locale).toUpperCase()}</span>
            <p className={styles.text} data-text="">
              <RichText>{text}</RichText>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
