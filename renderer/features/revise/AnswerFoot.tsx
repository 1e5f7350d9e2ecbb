import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardState } from '../../domain/memory/cards.ts'
import { isLeech } from '../../domain/memory/leech.ts'
import type { Rating } from '../../domain/memory/review.ts'
import type { Turn, TurnAnswer } from '../../domain/memory/revision.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './AnswerFoot.module.css'
import { GradeButtons } from './GradeButtons.tsx'

interface Props {
  readonly turn: Turn
  readonly answer: TurnAnswer
  /** The card as it was before the answer, as long as that waits for its grade. */
  readonly before: CardState | undefined
  readonly isPractice: boolean
  readonly onGrade: (rating: Rating) => void
  readonly onNext: () => void
  readonly onSuspend: () => void
}

/** What becomes of an answer: its grade, when the question comes back, whether it is kept, and the way on. */
export function AnswerFoot({
  turn,
  answer,
  before,
  isPractice,
  onGrade,
  onNext,
  onSuspend,
}: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const next = useRef<HTMLButtonElement>(null)
  const isGraded = answer.rating !== null
  useEffect(() => {
    if (isGraded) next.current?.focus()
  }, [isGraded])

  if (!isGraded)
    return (
      <GradeButtons questionId={turn.questionId} at={answer.at} card={before} onGrade={onGrade} />
    )
  const { card } = answer
  return (
    <>
      {card && answer.rating === 1 && isLeech(card) && (
        <Notice tone="info" title={t('leech', { count: card.lapses })}>
          <p>{t('leechHint')}</p>
          <Button size="compact-md" variant="default" onClick={onSuspend}>
            {t('suspend')}
          </Button>
        </Notice>
      )}
      <div className={styles.foot}>
        <Button ref={next} size="md" onClick={onNext}>
          {t('next')}
        </Button>
        <div className={styles.told}>
          {card && <p>{t('comesBack', { when: format.interval(card.due - answer.at) })}</p>}
          {isPractice && <p>{t('practiceKept')}</p>}
          <p role="status">{answer.saved === 'no' ? t('notSaved') : t(`saved.${answer.saved}`)}</p>
        </div>
      </div>
    </>
  )
}
