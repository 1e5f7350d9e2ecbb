import { useTranslation } from 'react-i18next'
import type { Variant } from '../../../domain/exam/composePaper.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { PRODUCT_NAMES } from '../../../i18n/languageNames.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { RichText } from '../../../ui/RichText.tsx'
import styles from './Paper.module.css'
import { PaperAnswer } from './PaperAnswer.tsx'
import type { BlankDrawings } from './useBlankDrawings.ts'

interface Props {
  readonly code: string
  readonly variant: Variant
  readonly minutes: number | null
  readonly questions: readonly Question[]
  readonly drawings: BlankDrawings
}

/** One variant, to be filled in by hand. */
export function PaperSheet({ code, variant, minutes, questions, drawings }: Props) {
  const { t } = useTranslation(['examPaper', 'exam', 'examSitting'])
  const { locale } = useLocale()
  return (
    <section className={styles.sheet} data-paper={variant}>
      <header className={styles.head}>
        <h2>
          {t('exam:title')}. {t('variant', { variant })}
        </h2>
        <p className={styles.facts}>
          {t('examSitting:preface.questions', { count: questions.length })}{' '}
          {minutes !== null && `${t('exam:time')}: ${t('exam:minutes', { count: minutes })}.`}
        </p>
        <dl className={styles.fields}>
          {(['name', 'group', 'date', 'mark'] as const).map((field) => (
            <div key={field} className={styles[field]}>
              <dt>{t(field)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </header>
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question.id} className={styles.question} data-question={question.id}>
            <span className={styles.number}>{index + 1}.</span>
            <div className={styles.asked}>
              {question.context && <p className={styles.context}>{question.context}</p>}
              <p className={styles.prompt}>
                <RichText>{question.prompt}</RichText>
              </p>
              <PaperAnswer question={question} drawings={drawings} />
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{`${t('exam:code')}: ${code} · ${PRODUCT_NAMES[locale]}`}</p>
    </section>
  )
}
