import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnswered } from '../../domain/exam/isAnswered.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { QuestionBody } from '../quiz/index.ts'
import styles from './CourseScreen.module.css'
import { GonePart } from './GonePart.tsx'
import { useAskedQuestion } from './useAskedQuestion.ts'

/** One question; judged at once in a course of study, after handing in in an examination. */
export function QuestionPart({ id }: { readonly id: string }) {
  const question = useAskedQuestion(id)
  const show = useCourse((state) => state.show)
  useEffect(() => show(), [show])
  if (question === undefined) return <div aria-busy="true" />
  if (question === null) return <GonePart />
  const isWide = question.kind === 'place-label'
  return (
    <div className={isWide ? styles.wide : styles.column}>
      <Suspense fallback={<div aria-busy="true" />}>
        <Asked question={question} />
      </Suspense>
    </div>
  )
}

function Asked({
  question,
}: {
  readonly question: NonNullable<ReturnType<typeof useAskedQuestion>>
}) {
  const { t } = useTranslation('course')
  const { format } = useLocale()
  const { course, session, write, giveDraft } = useCourse((state) => state)
  const { answers, isFinished } = session.progress
  const answer = answers[question.id]
  const isExam = course.kind === 'exam'
  const isJudged = isExam ? isFinished : answer !== undefined
  const [given, setGiven] = useState<readonly string[] | null>(answer?.given ?? null)

  if (answer && answer.given === null && isJudged)
    return (
      <article>
        <h2 tabIndex={-1} data-part-heading>
          <RichText>{question.prompt}</RichText>
        </h2>
        <Notice tone="info">
          {t('question.markOnly', { share: format.percent(answer.score) })}
        </Notice>
      </article>
    )
  return (
    <QuestionBody
      level={2}
      question={question}
      given={isJudged ? (answer?.given ?? null) : given}
      isJudged={isJudged}
      onChange={(next) => {
        setGiven(next)
        if (!isExam) return
        write({ question, given: next })
        // What is chosen counts at once; words when one goes on.
        if (question.form !== 'typed' && isAnswered(next)) giveDraft()
      }}
      {...(!isExam && {
        onGive: (next: readonly string[]) => {
          write({ question, given: next })
          giveDraft()
        },
      })}
    />
  )
}
