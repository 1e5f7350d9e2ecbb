import { Button, Progress } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionBank } from '../../data/useQuestionBank.ts'
import type { QuizSitting } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { Feedback } from './Feedback.tsx'
import { OptionList } from './OptionList.tsx'
import { OrderAnswer } from './OrderAnswer.tsx'
import styles from './QuestionScreen.module.css'
import { useAnswering } from './useAnswering.ts'

interface Props {
  readonly sitting: QuizSitting
  readonly bank: QuestionBank
}

/** One question of a quiz: asked, answered, explained. */
export function QuestionScreen({ sitting, bank }: Props) {
  const { t } = useTranslation('quiz')
  const { byId, questions } = bank
  const endSitting = useScreen((state) => state.endSitting)
  const nextQuestion = useScreen((state) => state.nextQuestion)
  const prompt = useRef<HTMLHeadingElement>(null)

  const total = sitting.questionIds.length
  const id = sitting.questionIds[sitting.position] ?? ''
  const found = byId.get(id)
  // A sitting is made from the bank, so the question is there; should content change under it, go on.
  const question = found ?? questions[0]
  const answer = sitting.answers.find(({ questionId }) => questionId === id) ?? null

  useEffect(() => {
    prompt.current?.focus()
  }, [])
  useEffect(() => {
    if (!found) nextQuestion()
  }, [found, nextQuestion])
  const give = useAnswering(question as NonNullable<typeof question>, sitting.mode)
  if (!question || !found) return null

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <span>{t('position', { number: sitting.position + 1, total })}</span>
        <Progress
          value={((sitting.position + (answer ? 1 : 0)) / total) * 100}
          aria-label={t('position', { number: sitting.position + 1, total })}
          className={styles.progress}
        />
        <Button variant="subtle" size="compact-md" onClick={endSitting}>
          {t('end')}
        </Button>
      </header>
      <article className={styles.question}>
        {question.context && <p className={styles.context}>{question.context}</p>}
        <h1 ref={prompt} tabIndex={-1} className={styles.prompt}>
          <RichText>{question.prompt}</RichText>
        </h1>
        {question.kind === 'order' ? (
          <OrderAnswer question={question} answer={answer} onGive={give} />
        ) : (
          <OptionList question={question} answer={answer} onGive={give} />
        )}
        {answer && (
          <Feedback
            question={question}
            answer={answer}
            isLast={sitting.position === total - 1}
            onNext={nextQuestion}
          />
        )}
      </article>
      <p className={styles.keys}>{t('keys')}</p>
    </div>
  )
}
