import { useTranslation } from 'react-i18next'
import type { Turn, TurnAnswer } from '../../domain/memory/revision.ts'
import { gradeAnswer } from '../../domain/questions/gradeAnswer.ts'
import type { Question } from '../../domain/questions/question.ts'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { Explanation } from '../quiz/index.ts'
import styles from './SessionEnd.module.css'

interface Props {
  readonly answers: readonly (Turn & { readonly answer: TurnAnswer })[]
  readonly byId: ReadonlyMap<string, Question>
}

/** Every question that was answered wrongly, once, explained. */
export function Mistakes({ answers, byId }: Props) {
  const { t } = useTranslation('revise')
  const wrong = new Map(
    answers.flatMap(({ questionId, answer }) => {
      const question = byId.get(questionId)
      return question && !answer.correct ? [[questionId, { question, answer }] as const] : []
    }),
  )
  if (answers.length === 0) return null
  if (wrong.size === 0) return <Notice tone="good">{t('end.allRight')}</Notice>
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes">{t('end.mistakes')}</h2>
      <ul className={styles.mistakes}>
        {[...wrong.values()].map(({ question, answer }) => (
          <li key={question.id}>
            <p>
              <RichText>{question.prompt}</RichText>
            </p>
            <Explanation
              question={question}
              grade={gradeAnswer(question, answer.given)}
              isLive={false}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
