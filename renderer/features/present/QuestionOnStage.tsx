import { useTranslation } from 'react-i18next'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './Stage.module.css'

/** The words of a question and its options, and nothing of what is right. */
export function QuestionOnStage({ question: id }: { readonly question: string }) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const question = (bank ?? NO_QUESTIONS).byId.get(id)
  if (!bank) return <p className={styles.nothing}>{t('loading')}</p>
  if (!question)
    return (
      <div className={styles.gone}>
        <h2>{t('missing')}</h2>
        <p>
          <code>{id}</code>
        </p>
        <p>{t('missingHint')}</p>
      </div>
    )
  return (
    <article className={styles.question}>
      {question.context && <p className={styles.context}>{question.context}</p>}
      <h2>
        <RichText>{question.prompt}</RichText>
      </h2>
      <ol className={styles.options}>
        {question.options.map((option) => (
          <li key={option.id}>
            <RichText>{option.text}</RichText>
          </li>
        ))}
      </ol>
    </article>
  )
}
