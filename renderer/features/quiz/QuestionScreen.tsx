import { Button, Progress } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionBank } from '../../data/useQuestionBank.ts'
import type { QuizSitting } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Feedback } from './Feedback.tsx'
import { QuestionBody } from './QuestionBody.tsx'
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
  const draftAnswer = useScreen((state) => state.draftAnswer)

  const total = sitting.questionIds.length
  const id = sitting.questionIds[sitting.position] ?? ''
  const found = byId.get(id)
  // A sitting is made from the bank, so the question is there; should content change under it, go on.
  const question = found ?? questions[0]
  const answer = sitting.answers.find(({ questionId }) => questionId === id) ?? null

  useEffect(() => {
    if (!found) nextQuestion()
  }, [found, nextQuestion])
  const give = useAnswering(question as NonNullable<typeof question>, sitting.mode)
  if (!question || !found) return null

  const position = t('position', { number: sitting.position + 1, total })
  return (
    <div className={`${styles.screen} ${question.kind === 'place-label' ? styles.wide : ''}`}>
      <header className={styles.header}>
        <span>{position}</span>
        {sitting.mode === 'practice' && <span className={styles.mode}>{t('mode.practice')}</span>}
        <Progress
          value={((sitting.position + (answer ? 1 : 0)) / total) * 100}
          aria-label={position}
          className={styles.progress}
        />
        <Button variant="subtle" size="compact-md" onClick={endSitting}>
          {t('end')}
        </Button>
      </header>
      <QuestionBody
        question={question}
        given={answer ? answer.given : sitting.draft}
        isJudged={answer !== null}
        onChange={draftAnswer}
        onGive={give}
      />
      {answer && (
        <Feedback answer={answer} isLast={sitting.position === total - 1} onNext={nextQuestion} />
      )}
      <p className={styles.keys}>{t(`keys.${answer ? 'next' : question.form}`)}</p>
    </div>
  )
}
