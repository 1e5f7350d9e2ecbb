import { useTranslation } from 'react-i18next'
import type { Grade } from '../../domain/questions/grade.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { Citations } from '../sources/index.ts'
import styles from './Explanation.module.css'
import { Jumps } from './Jumps.tsx'
import { Passages } from './Passages.tsx'

export interface ExplanationProps {
  readonly question: Question
  readonly grade: Grade
  /** Whether the verdict is read out as it appears; not where many stand on one page. */
  readonly isLive?: boolean
}

/** The verdict on an answer, why it is so, on what that rests, and the ways to where it is taught. */
export function Explanation({ question, grade, isLive = true }: ExplanationProps) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const isCourse = useScreen((state) => state.isCourse)
  const verdict = grade.correct
    ? t('right')
    : grade.score > 0
      ? t('partly', { share: format.percent(grade.score) })
      : t('wrong')
  return (
    <Notice tone={grade.correct ? 'good' : 'bad'} title={verdict} live={isLive}>
      <div className={styles.explanation}>
        {grade.note === 'spelling' && (
          <p>
            <strong>{t('mindSpelling', { word: question.answer[0] })}</strong>
          </p>
        )}
        <p>
          <RichText>{question.explanation}</RichText>
        </p>
        {question.citations.length + (question.references?.length ?? 0) > 0 && (
          <p className={styles.row}>
            {t('restsOn')}{' '}
            <Citations paragraphs={question.citations} references={question.references} />
          </p>
        )}
        {!isCourse && <Jumps question={question} />}
        <Passages claims={question.claims} />
      </div>
    </Notice>
  )
}
