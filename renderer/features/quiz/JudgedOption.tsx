import { Check, CircleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Option, Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import type { AnswerProps } from './AnswerProps.ts'
import styles from './OptionList.module.css'

interface Props extends Pick<AnswerProps, 'question' | 'given'> {
  readonly option: Option
}

const SIGNS = { right: Check, missed: CircleAlert, wrong: X } as const
const WORDS = { right: 'rightAnswer', missed: 'missedAnswer', wrong: 'yourAnswer' } as const

/** An option after the answer: whether it was right, whether it was chosen, and why it is so. */
export function JudgedOption({ question, given, option }: Props) {
  const { t } = useTranslation('quiz')
  const verdict = verdictOn(question, given, option.id)
  const Sign = verdict && SIGNS[verdict]
  return (
    <li className={`${styles.option} ${styles.settled} ${verdict ? styles[verdict] : ''}`}>
      <span className={styles.text}>
        <RichText>{option.text}</RichText>
        {option.why && (
          <span className={styles.why}>
            <RichText>{option.why}</RichText>
          </span>
        )}
      </span>
      {verdict && Sign && (
        <span className={styles.verdict}>
          <Sign size={18} aria-hidden="true" /> {t(WORDS[verdict])}
        </span>
      )}
    </li>
  )
}

function verdictOn(
  { answer, form }: Question,
  given: readonly string[] | null,
  option: string,
): 'right' | 'missed' | 'wrong' | null {
  const isChosen = given?.includes(option) ?? false
  if (!answer.includes(option)) return isChosen ? 'wrong' : null
  return form === 'many' && !isChosen ? 'missed' : 'right'
}
