import { useTranslation } from 'react-i18next'
import styles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { CheckButton } from './CheckButton.tsx'
import { OptionList } from './OptionList.tsx'

/** Options of which several may be right: marked one by one, then checked together. */
export function ManyAnswer({ question, given, isJudged, onChange, onGive }: AnswerProps) {
  const { t } = useTranslation('quiz')
  const marked = given ?? []
  const toggle = (option: string): void =>
    onChange(marked.includes(option) ? marked.filter((id) => id !== option) : [...marked, option])
  return (
    <div className={styles.answer}>
      {!isJudged && <p className={styles.hint}>{t('manyHint')}</p>}
      <OptionList
        question={question}
        given={given}
        isJudged={isJudged}
        press="mark"
        onPress={toggle}
      />
      {!isJudged && onGive && (
        <CheckButton isReady={marked.length > 0} onCheck={() => onGive(marked)}>
          {t('marked', { count: marked.length })}
        </CheckButton>
      )}
    </div>
  )
}
