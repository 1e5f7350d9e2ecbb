import { TextInput } from '@mantine/core'
import { type FormEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_TYPED } from '../../domain/questions/gradeTyped.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { CheckButton } from './CheckButton.tsx'
import { JudgedText } from './JudgedText.tsx'
import { LetterKeys } from './LetterKeys.tsx'

/** A word or a number, typed; Enter gives it. */
export function TypedAnswer({ question, given, isJudged, onChange, onGive }: AnswerProps) {
  const { t } = useTranslation('quiz')
  const { locale } = useLocale()
  const field = useRef<HTMLInputElement>(null)
  const typed = given?.[0] ?? ''
  const isNumber = question.kind === 'number'
  if (isJudged) return <JudgedText question={question} typed={typed} />

  const write = (text: string): void => onChange(text === '' ? [] : [text])
  const give = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() !== '') onGive?.([typed])
  }
  return (
    <form className={styles.answer} onSubmit={give}>
      <TextInput
        ref={field}
        className={styles.field}
        size="md"
        label={t(isNumber ? 'typeNumber' : 'typeWords')}
        value={typed}
        onChange={(event) => write(event.currentTarget.value)}
        maxLength={LONGEST_TYPED}
        lang={locale}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        // It would say what is wrong before the answer is given, and knows no Kyrgyz.
        spellCheck={false}
      />
      {locale === 'ky' && !isNumber && <LetterKeys field={field} onWrite={write} />}
      {onGive && <CheckButton isReady={typed.trim() !== ''} onCheck={() => onGive([typed])} />}
    </form>
  )
}
