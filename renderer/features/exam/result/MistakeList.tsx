import { useTranslation } from 'react-i18next'
import { answerInWords } from '../../../domain/exam/answerInWords.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import { mistakesOf } from '../../../domain/exam/examResult.ts'
import { isAnswered } from '../../../domain/exam/isAnswered.ts'
import { gradeAnswer } from '../../../domain/questions/gradeAnswer.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { RichText } from '../../../ui/RichText.tsx'
import { Explanation } from '../../quiz/index.ts'
import type { ExamBank } from '../useExamBank.ts'
import styles from './MistakeList.module.css'

interface Props {
  readonly exam: Exam
  readonly bank: ExamBank
}

/** Every question that was not wholly right: what was given, what is right, why, and where it stands. */
export function MistakeList({ exam, bank }: Props) {
  const { t } = useTranslation('examResult')
  const mistakes = mistakesOf(exam).flatMap((id) => bank.byId.get(id) ?? [])
  if (mistakes.length === 0) return <Notice tone="good">{t('allRight')}</Notice>
  return (
    <section aria-labelledby="exam-mistakes" className={styles.part}>
      <h2 id="exam-mistakes">{t('mistakes')}</h2>
      <ol className={styles.mistakes}>
        {mistakes.map((question) => (
          <Mistake key={question.id} question={question} exam={exam} />
        ))}
      </ol>
    </section>
  )
}

function Mistake({ question, exam }: { readonly question: Question; readonly exam: Exam }) {
  const { t } = useTranslation(['examResult', 'examSitting'])
  const { id } = question
  const given = exam.answers[id]
  const grade = gradeAnswer(question, given ?? [])
  return (
    <li className={styles.mistake}>
      <p className={styles.head}>
        <span className={styles.number}>
          {t('examSitting:strip.question', { number: exam.questionIds.indexOf(id) + 1 })}
        </span>
        {!isAnswered(given) && <span className={styles.verdict}>{t('unanswered')}</span>}
        {question.context && <span className={styles.context}>{question.context}</span>}
      </p>
      <h3 className={styles.prompt}>
        <RichText>{question.prompt}</RichText>
      </h3>
      <dl className={styles.answers}>
        {isAnswered(given) && (
          <>
            <dt>{t('yourAnswer')}</dt>
            <Words question={question} answer={given} />
          </>
        )}
        <dt>{t('rightAnswer')}</dt>
        <Words question={question} answer={question.answer} />
      </dl>
      <Explanation question={question} grade={grade} isLive={false} />
    </li>
  )
}

function Words({
  question,
  answer,
}: {
  readonly question: Question
  readonly answer: readonly string[]
}) {
  return answerInWords(question, answer).map((line, index) => {
    // Lines of one answer never change places, so their position names them.
    const key = `${index}`
    return (
      <dd key={key}>
        <RichText>{line}</RichText>
      </dd>
    )
  })
}
