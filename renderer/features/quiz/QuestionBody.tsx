import { useEffect, useRef } from 'react'
import { gradeAnswer } from '../../domain/questions/gradeAnswer.ts'
import { RichText } from '../../ui/RichText.tsx'
import { AnswerPanel } from './AnswerPanel.tsx'
import type { AnswerProps } from './AnswerProps.ts'
import { Explanation } from './Explanation.tsx'
import styles from './QuestionBody.module.css'

export interface QuestionBodyProps extends AnswerProps {
  /** Where it stands among the headings of the page; 1 unless told. */
  readonly level?: 1 | 2 | 3
  /** Whether the question takes the keyboard when it comes up, so that it is read out; where one question fills the page. */
  readonly takesFocus?: boolean
}

/**
 * A question, whatever its kind: asked, answered, and once judged, explained. For an examination leave out
 * `onGive` and keep `isJudged` false: then an answer can be changed and nothing says whether it is right.
 */
export function QuestionBody({ level = 1, takesFocus = true, ...answer }: QuestionBodyProps) {
  const { question, given, isJudged } = answer
  const prompt = useRef<HTMLHeadingElement>(null)
  const Heading = `h${level}` as const
  const { id } = question
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every question anew
  useEffect(() => {
    if (takesFocus) prompt.current?.focus()
  }, [takesFocus, id])

  return (
    <article className={styles.question} data-question={id} data-kind={question.kind}>
      {question.context && <p className={styles.context}>{question.context}</p>}
      <Heading ref={prompt} tabIndex={-1} className={styles.prompt}>
        <RichText>{question.prompt}</RichText>
      </Heading>
      <AnswerPanel key={id} {...answer} />
      {isJudged && (
        <Explanation
          question={question}
          grade={gradeAnswer(question, given ?? [])}
          isLive={takesFocus}
        />
      )}
    </article>
  )
}
