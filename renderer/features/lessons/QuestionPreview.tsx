import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { answerInWords } from '../../domain/exam/answerInWords.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './PartsEditor.module.css'

/** A question as the class will be asked it, with its answer and the reason. */
export function QuestionPreview({ question }: { readonly question: Question }) {
  const { t } = useTranslation('lessons')
  const { prompt, context, options, form, answer, explanation } = question
  const isRight = (id: string) => (form === 'one' || form === 'many') && answer.includes(id)
  const isListed = form === 'one' || form === 'many'
  return (
    <div className={styles.question}>
      {context && <p className={styles.soft}>{context}</p>}
      <p className={styles.prompt}>
        <RichText>{prompt}</RichText>
      </p>
      {isListed && (
        <ul className={styles.options}>
          {options.map(({ id, text }) => (
            <li key={id} className={isRight(id) ? styles.right : undefined}>
              <RichText>{text}</RichText>
              {isRight(id) && (
                <strong>
                  {' '}
                  <Check size={16} aria-hidden="true" /> {t('right')}
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isListed && (
        <>
          <p className={styles.soft}>{t('rightAnswer')}</p>
          <ul className={styles.options}>
            {answerInWords(question, answer).map((line) => (
              <li key={line}>
                <RichText>{line}</RichText>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.soft}>
        <RichText>{explanation}</RichText>
      </p>
    </div>
  )
}
