import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { answerInWords } from '../../domain/exam/answerInWords.ts'
import type { Exam } from '../../domain/exam/exam.ts'
import { mistakesOf } from '../../domain/exam/examResult.ts'
import { isAnswered } from '../../domain/exam/isAnswered.ts'
import type { Question } from '../../domain/questions/question.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { Citations } from '../sources/index.ts'
import styles from './MistakeList.module.css'
import type { ExamBank } from './useExamBank.ts'

interface Props {
  readonly exam: Exam
  readonly bank: ExamBank
}

/** Every question that was not wholly right: what was given, what is right, why, and where it stands. */
export function MistakeList({ exam, bank }: Props) {
  const { t } = useTranslation('exam')
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
  const { t } = useTranslation('exam')
  const { format } = useLocale()
  const { id, system, diagram, steps, claims } = question
  const given = exam.answers[id]
  const score = exam.scores[id] ?? 0
  const verdict = !isAnswered(given)
    ? t('unanswered')
    : score > 0
      ? t('partly', { share: format.percent(shownShare(score)) })
      : t('wrong')
  return (
    <li className={styles.mistake}>
      <p className={styles.head}>
        <span className={styles.number}>
          {t('strip.question', { number: exam.questionIds.indexOf(id) + 1 })}
        </span>
        <span className={styles.verdict}>{verdict}</span>
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
      <p>
        <RichText>{question.explanation}</RichText>
      </p>
      <p className={styles.foot}>
        {t('restsOn')} <Citations paragraphs={question.citations} />
        {system && diagram ? (
          <Link href={paths.diagram(system, diagram, steps[0])}>{t('inDiagram')}</Link>
        ) : (
          system && claims[0] && <Link href={paths.passage(system, claims[0])}>{t('inText')}</Link>
        )}
      </p>
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
