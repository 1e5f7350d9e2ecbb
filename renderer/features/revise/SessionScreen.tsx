import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnsweredElsewhere, remainingIn } from '../../domain/memory/nextTurn.ts'
import { type Revision, type Turn, unsavedOf } from '../../domain/memory/revision.ts'
import { Notice } from '../../ui/Notice.tsx'
import { QuestionBody } from '../quiz/index.ts'
import { AnswerFoot } from './AnswerFoot.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { SessionHeader } from './SessionHeader.tsx'
import styles from './SessionScreen.module.css'
import { SessionTools } from './SessionTools.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useSession } from './useSession.ts'
import { useSessionKeys } from './useSessionKeys.ts'
import { WhyPanel } from './WhyPanel.tsx'

interface Props {
  readonly revision: Revision
  readonly turn: Turn
}

/** One question of a session: asked, answered, graded, explained; and all that can be done about it. */
export function SessionScreen({ revision, turn }: Props) {
  const { t } = useTranslation('revise')
  const session = useSession(revision)
  const [opened, open] = useState<'none' | 'why' | 'keys'>('none')
  const { questionId, shownAt, answer, draft } = turn
  const question = session.byId.get(questionId)
  const isPractice = revision.wish.by === 'practice'
  const around = session.around(shownAt)
  const toggleWhy = (): void => open((before) => (before === 'why' ? 'none' : 'why'))

  // A session is made from the bank; should content change under it, it goes on.
  const isGone = !question && !session.isLoading
  const { next } = session
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a question that is gone
  useEffect(() => {
    if (isGone) next()
  }, [isGone, questionId])

  const awaitsGrade = answer !== null && answer.rating === null
  useSessionKeys(opened !== 'keys', {
    Undo: session.undo,
    KeyB: () => void session.hold('buried'),
    KeyS: () => void session.hold('suspended'),
    KeyW: toggleWhy,
    Keys: () => open('keys'),
    Grade: awaitsGrade ? session.grade : null,
    Space: answer && !awaitsGrade ? next : null,
  })
  if (!question) return null

  const place = `${questionId}:${shownAt}`
  return (
    <div className={`${styles.screen} ${question.kind === 'place-label' ? styles.wide : ''}`}>
      <SessionHeader
        revision={revision}
        remaining={remainingIn(revision, around)}
        onEnd={session.end}
      />
      <Unsaved answers={unsavedOf(revision)} onRetry={session.retry} />
      {isAnsweredElsewhere(revision, session) && (
        <Notice tone="info">
          <p>{t('elsewhere')}</p>
          <Button size="compact-md" variant="default" onClick={next}>
            {t('skip')}
          </Button>
        </Notice>
      )}
      <div>
        <QuestionBody
          key={place}
          question={question}
          given={answer ? answer.given : draft}
          isJudged={answer !== null}
          onChange={session.draft}
          onGive={(given) => session.give(question, given)}
        />
      </div>
      {answer && (
        <AnswerFoot
          key={`${place}:answer`}
          turn={turn}
          answer={answer}
          before={session.cardOf(questionId)}
          isPractice={isPractice}
          onGrade={session.grade}
          onNext={next}
          onSuspend={() => void session.hold('suspended')}
        />
      )}
      {opened === 'why' && (
        <WhyPanel turn={turn} cards={session.cards} dueOf={session.dueOf} onClose={toggleWhy} />
      )}
      <SessionTools
        session={session}
        isWhyOpen={opened === 'why'}
        onWhy={toggleWhy}
        onKeys={() => open('keys')}
      />
      <KeysDialog isOpen={opened === 'keys'} onClose={() => open('none')} />
    </div>
  )
}
