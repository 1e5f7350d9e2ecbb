import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import type { Ask } from '../../domain/lesson/ask.ts'
import { isByHands } from '../../domain/lesson/talliedOptions.ts'
import type { Question } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import { AloudAnswer } from './AloudAnswer.tsx'
import styles from './ClassQuestion.module.css'
import { ClassReason } from './ClassReason.tsx'
import { HandOptions } from './HandOptions.tsx'
import { RightAnswerSaid } from './RightAnswerSaid.tsx'

export interface ClassQuestionProps {
  /** In the language of `locale`. */
  readonly question: Question
  readonly ask: Ask
  readonly locale: Locale
}

/** A question as a class sees it, read from the last row: asked, counted, and with its answer. */
export function ClassQuestion({ question, ask, locale }: ClassQuestionProps) {
  const { t } = useTranslation('classroom', { lng: locale })
  const isRevealed = ask.stage === 'revealed'
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled
      tabIndex={0}
      className={styles.question}
      data-question={question.id}
      data-stage={ask.stage}
      lang={locale}
    >
      <header className={styles.head}>
        <div className={styles.asked}>
          {question.context && <p className={styles.context}>{question.context}</p>}
          <h1 className={styles.prompt}>
            <RichText>{question.prompt}</RichText>
          </h1>
          {question.form === 'many' && <p className={styles.context}>{t('many')}</p>}
        </div>
        {ask.called !== null && (
          <p className={styles.called}>
            <span className={styles.context}>{t('answers')}</span>
            <strong>{ask.called}</strong>
          </p>
        )}
      </header>
      <div className={`${styles.body} ${isRevealed ? styles.beside : ''}`}>
        {isByHands(question) ? (
          <HandOptions question={question} ask={ask} locale={locale} />
        ) : (
          <AloudAnswer question={question} ask={ask} locale={locale} />
        )}
        {isRevealed && <ClassReason question={question} locale={locale} />}
      </div>
      <RightAnswerSaid question={question} isRevealed={isRevealed} locale={locale} />
    </article>
  )
}
