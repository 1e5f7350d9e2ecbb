import { Check, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/questions/question.ts'
import type { GivenAnswer } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { RichText } from '../../ui/RichText.tsx'
import styles from './OptionList.module.css'

interface Props {
  readonly question: Question
  readonly answer: GivenAnswer | null
  readonly onGive: (given: readonly string[]) => void
}

/** Options of which one is right; chosen by click or by its figure. */
export function OptionList({ question, answer, onGive }: Props) {
  const { t } = useTranslation('quiz')
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  useEffect(() => {
    if (answer || !shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      const option = digit ? question.options[Number(digit) - 1] : undefined
      if (option) onGive([option.id])
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [answer, shortcuts, question, onGive])

  return (
    <ul className={styles.options}>
      {question.options.map((option, index) => {
        const isRight = answer !== null && question.answer.includes(option.id)
        const isChosen = answer?.given.includes(option.id) ?? false
        const state = isRight ? styles.right : isChosen ? styles.wrong : ''
        return (
          <li key={option.id}>
            <button
              type="button"
              className={`${styles.option} ${answer ? styles.settled : ''} ${state}`}
              aria-disabled={answer !== null}
              onClick={() => {
                if (!answer) onGive([option.id])
              }}
            >
              <kbd className={styles.key}>{index + 1}</kbd>
              <span className={styles.text}>
                <RichText>{option.text}</RichText>
              </span>
              {isRight && (
                <span className={styles.verdict}>
                  <Check size={18} aria-hidden="true" /> {t('rightAnswer')}
                </span>
              )}
              {isChosen && !isRight && (
                <span className={styles.verdict}>
                  <X size={18} aria-hidden="true" /> {t('yourAnswer')}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
