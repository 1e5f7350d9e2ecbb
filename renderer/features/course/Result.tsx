import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { pointsOf } from '../../domain/scorm/courseProgress.ts'
import { statusOf } from '../../domain/scorm/courseSession.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './CourseScreen.module.css'
import { HandIn } from './HandIn.tsx'

interface Props {
  readonly onGo: (position: number) => void
  readonly isTimeUp: boolean
}

/** How the course stands, and what is left of it. */
export function Result({ onGo, isTimeUp }: Props) {
  const { t } = useTranslation('course')
  const { format } = useLocale()
  const { course, session, send } = useCourse((state) => state)
  const { progress, mastery } = session
  const status = statusOf(course, session)
  const points = pointsOf(course, progress)
  const isOpenExam = course.kind === 'exam' && !progress.isFinished
  const left = course.parts.flatMap((part, index) => {
    const isDone =
      part.kind === 'question' ? progress.answers[part.question] : progress.seen.has(index)
    return isDone ? [] : [index]
  })
  const [first] = left
  const isFailed = progress.isFinished && status === 'failed'
  return (
    <article className={`${styles.column} ${styles.text}`}>
      <h2 tabIndex={-1} data-part-heading>
        {t('result')}
      </h2>
      {isTimeUp && <Notice tone="info">{t('timeUp')}</Notice>}
      <Notice
        tone={status === 'incomplete' ? 'info' : status === 'failed' ? 'bad' : 'good'}
        title={t(`result.${status}`)}
        live={false}
      >
        {points !== null && !isOpenExam && (
          <p>
            {t('result.points', {
              points: format.number(points),
              mastery: format.number(mastery),
            })}
          </p>
        )}
        {progress.best !== null && <p>{t('result.best')}</p>}
        {left.length > 0 && !progress.isFinished && (
          <p>{t('result.left', { count: left.length })}</p>
        )}
      </Notice>
      <div className={styles.actions}>
        {first !== undefined && !progress.isFinished && (
          <Button variant={isOpenExam ? 'default' : 'filled'} onClick={() => onGo(first)}>
            {t('result.goOn')}
          </Button>
        )}
        {isOpenExam && <HandIn onDone={() => onGo(course.parts.length)} />}
        {isFailed && course.kind === 'study' && (
          <Button
            onClick={() => {
              send({ kind: 'retried' })
              onGo(course.parts.findIndex(({ kind }) => kind === 'question'))
            }}
          >
            {t('result.again')}
          </Button>
        )}
      </div>
    </article>
  )
}
