import { Check, CircleDashed, Minus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CoursePart, questionsOf } from '../../domain/scorm/course.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import { answerState } from './answerState.ts'
import styles from './Contents.module.css'
import { type LookedPart, usePartName } from './usePartName.ts'

const ICONS = { open: null, given: Check, right: Check, partly: Minus, wrong: X } as const

interface Props {
  readonly onGo: (position: number) => void
}

type Placed = { readonly part: CoursePart; readonly index: number }

/** All parts of the course: what is to be looked at by its name, questions that follow each other by number. */
export function Contents({ onGo }: Props) {
  const { t } = useTranslation('course')
  const course = useCourse((state) => state.course)
  const { position } = useCourse((state) => state.session.progress)
  const numbers = new Map(questionsOf(course).map((id, index) => [id, index + 1]))
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      {runsOf(course.parts).map((run) =>
        run[0]?.part.kind === 'question' ? (
          <section key={run[0].index} className={styles.asked}>
            <h2>{t('questions')}</h2>
            <ol className={styles.numbers}>
              {run.map(
                ({ part, index }) =>
                  part.kind === 'question' && (
                    <li key={index}>
                      <QuestionLink
                        id={part.question}
                        number={numbers.get(part.question) ?? 0}
                        isHere={index === position}
                        onGo={() => onGo(index)}
                      />
                    </li>
                  ),
              )}
            </ol>
          </section>
        ) : (
          <ul key={run[0]?.index} className={styles.parts}>
            {run.map(
              ({ part, index }) =>
                part.kind !== 'question' && (
                  <li key={index}>
                    <PartLink
                      part={part}
                      index={index}
                      isHere={index === position}
                      onGo={() => onGo(index)}
                    />
                  </li>
                ),
            )}
          </ul>
        ),
      )}
      <button
        type="button"
        className={styles.part}
        aria-current={position === course.parts.length ? 'step' : undefined}
        onClick={() => onGo(course.parts.length)}
      >
        <span className={styles.name}>{t('result')}</span>
      </button>
    </nav>
  )
}

interface LinkProps {
  readonly isHere: boolean
  readonly onGo: () => void
}

interface PartLinkProps extends LinkProps {
  readonly part: LookedPart
  readonly index: number
}

function PartLink({ part, index, isHere, onGo }: PartLinkProps) {
  const { t } = useTranslation('course')
  const nameOf = usePartName()
  const isSeen = useCourse((state) => state.session.progress.seen.has(index))
  const Icon = isSeen ? Check : CircleDashed
  return (
    <button
      type="button"
      className={styles.part}
      aria-current={isHere ? 'step' : undefined}
      onClick={onGo}
    >
      <Icon size={16} aria-hidden="true" className={isSeen ? styles.seen : styles.unseen} />
      <span className={styles.name}>
        {nameOf(part)}
        {isSeen && <span className={styles.hidden}>, {t('part.seen')}</span>}
      </span>
    </button>
  )
}

interface QuestionLinkProps extends LinkProps {
  readonly id: string
  /** Among all questions of the course. */
  readonly number: number
}

function QuestionLink({ id, number, isHere, onGo }: QuestionLinkProps) {
  const { t } = useTranslation('course')
  const state = useCourse(({ course, session }) => answerState(course, session.progress, id))
  const Icon = ICONS[state]
  return (
    <button
      type="button"
      className={`${styles.number} ${styles[state]}`}
      aria-label={`${t('question', { number })}, ${t(`question.${state}`)}`}
      title={t(`question.${state}`)}
      aria-current={isHere ? 'step' : undefined}
      onClick={onGo}
    >
      {number}
      {Icon && <Icon size={11} aria-hidden="true" className={styles.sign} />}
    </button>
  )
}

/** Parts that follow each other and are drawn alike. */
function runsOf(parts: readonly CoursePart[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = []
  parts.forEach((part, index) => {
    const run = runs.at(-1)
    const isAlike = run && (run[0]?.part.kind === 'question') === (part.kind === 'question')
    if (isAlike) run.push({ part, index })
    else runs.push([{ part, index }])
  })
  return runs
}
