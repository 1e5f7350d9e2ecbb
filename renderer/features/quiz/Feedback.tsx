import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { GivenAnswer } from '../../state/createScreenStore.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { Citations } from '../sources/index.ts'
import styles from './Feedback.module.css'

interface Props {
  readonly question: Question
  readonly answer: GivenAnswer
  readonly isLast: boolean
  readonly onNext: () => void
}

/** The verdict on an answer, why, on what it rests, and whether it is kept. */
export function Feedback({ question, answer, isLast, onNext }: Props) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    next.current?.focus()
  }, [])

  const { system, diagram, steps } = question
  const verdict = answer.correct
    ? t('right')
    : answer.score > 0
      ? t('partly', { share: format.percent(answer.score) })
      : t('wrong')
  return (
    <section className={styles.feedback}>
      <Notice tone={answer.correct ? 'good' : 'bad'} title={verdict}>
        <p>
          <RichText>{question.explanation}</RichText>
        </p>
        <p className={styles.citations}>
          {t('restsOn')} <Citations paragraphs={question.citations} />
          {system && diagram && (
            <Link href={paths.diagram(system, diagram, steps[0])}>{t('inDiagram')}</Link>
          )}
        </p>
      </Notice>
      <div className={styles.foot}>
        <Button ref={next} size="md" onClick={onNext}>
          {isLast ? t('finish') : t('next')}
        </Button>
        <Kept answer={answer} />
      </div>
    </section>
  )
}

function Kept({ answer }: { readonly answer: GivenAnswer }) {
  const { t } = useTranslation('quiz')
  if (answer.saved === 'saving') return <p className={styles.kept}>{t('saving')}</p>
  if (answer.saved === 'yes') return <p className={styles.kept}>{t('saved')}</p>
  const reason = answer.failure ?? 'unknown'
  return (
    <p className={styles.lost} role="alert">
      {t([`notSaved.${reason}`, 'notSaved'])}
    </p>
  )
}
