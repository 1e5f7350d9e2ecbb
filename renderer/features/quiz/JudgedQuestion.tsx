import type { Question } from '../../domain/questions/question.ts'
import type { GivenAnswer } from '../../state/createScreenStore.ts'
import { RichText } from '../../ui/RichText.tsx'
import { AnswerPanel } from './AnswerPanel.tsx'
import { Explanation } from './Explanation.tsx'
import { JudgedSlots } from './JudgedSlots.tsx'
import styles from './QuestionBody.module.css'
import { slotsIn } from './slotsIn.ts'

interface Props {
  readonly question: Question
  readonly answer: GivenAnswer
}

/** A question of a result: what was asked, given and right, and why; one of many on the page. */
export function JudgedQuestion({ question, answer }: Props) {
  const { given } = answer
  return (
    <article className={styles.question}>
      {question.context && <p className={styles.context}>{question.context}</p>}
      <h3 className={styles.prompt}>
        <RichText>{question.prompt}</RichText>
      </h3>
      {question.form === 'slots' ? (
        // Without the drawing, which would be one of many here; a link leads to it.
        <JudgedSlots question={question} given={slotsIn(question, given)} />
      ) : (
        <AnswerPanel question={question} given={given} isJudged onChange={ignore} />
      )}
      <Explanation question={question} grade={answer} isLive={false} />
    </article>
  )
}

const ignore = (): void => undefined
