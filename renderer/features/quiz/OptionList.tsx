import { useTranslation } from 'react-i18next'
import { RichText } from '../../ui/RichText.tsx'
import type { AnswerProps } from './AnswerProps.ts'
import { JudgedOption } from './JudgedOption.tsx'
import { moveFocus } from './moveFocus.ts'
import styles from './OptionList.module.css'
import { TickBox } from './TickBox.tsx'
import { useFigureKeys } from './useFigureKeys.ts'

interface Props extends Pick<AnswerProps, 'question' | 'given' | 'isJudged'> {
  /** `answer`: a press is the answer; `mark`: it marks or unmarks the option. */
  readonly press: 'answer' | 'mark'
  readonly onPress: (option: string) => void
}

/** The options of a question, pressed by click, by figure, or by arrows and Enter; judged, each says what it is. */
export function OptionList({ question, given, isJudged, press, onPress }: Props) {
  const { t } = useTranslation('quiz')
  const { options, kind, form } = question
  useFigureKeys(!isJudged, (index) => {
    const option = options[index]
    if (option) onPress(option.id)
  })

  const list = `${styles.options} ${kind === 'true-false' ? styles.pair : ''}`
  if (isJudged) {
    return (
      <ul className={list}>
        {options.map((option) => (
          <JudgedOption key={option.id} question={question} given={given} option={option} />
        ))}
      </ul>
    )
  }
  return (
    <ul
      className={list}
      aria-label={t('options')}
      onKeyDown={(event) => moveFocus(event, 'button')}
    >
      {options.map((option, index) => {
        const isChosen = given?.includes(option.id) ?? false
        return (
          <li key={option.id}>
            <button
              type="button"
              data-option={option.id}
              className={`${styles.option} ${isChosen ? styles.chosen : ''}`}
              aria-pressed={press === 'mark' ? isChosen : undefined}
              onClick={() => onPress(option.id)}
            >
              <kbd className={styles.key}>{index + 1}</kbd>
              {press === 'mark' && <TickBox isOn={isChosen} isRound={form === 'one'} />}
              <span className={styles.text}>
                <RichText>{option.text}</RichText>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
