import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Answer.module.css'

/** What a Russian keyboard has no keys for. */
const LETTERS = ['ө', 'ү', 'ң'] as const

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onWrite: (text: string) => void
}

/** The letters of Kyrgyz that a keyboard may lack, put where the caret is. */
export function LetterKeys({ field, onWrite }: Props) {
  const { t } = useTranslation('quiz')
  const insert = (letter: string): void => {
    const input = field.current
    if (!input) return
    const { value, selectionStart, selectionEnd } = input
    const start = selectionStart ?? value.length
    onWrite(value.slice(0, start) + letter + value.slice(selectionEnd ?? start))
    input.focus()
    // Once React has written the new text, which puts the caret at its end.
    requestAnimationFrame(() => input.setSelectionRange(start + 1, start + 1))
  }
  return (
    <div role="group" aria-label={t('letters')} className={styles.letters}>
      {LETTERS.map((letter) => (
        <button
          key={letter}
          type="button"
          className={styles.letter}
          aria-label={t('letter', { letter })}
          // The field keeps the keyboard and the caret.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => insert(letter)}
        >
          {letter}
        </button>
      ))}
    </div>
  )
}
