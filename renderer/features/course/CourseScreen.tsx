import { Button } from '@mantine/core'
import { List } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { questionsOf } from '../../domain/scorm/course.ts'
import { pointsOf } from '../../domain/scorm/courseProgress.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import { LanguageSwitch } from '../settings/index.ts'
import { Contents } from './Contents.tsx'
import styles from './CourseScreen.module.css'
import { DiagramPart } from './DiagramPart.tsx'
import { Ended } from './Ended.tsx'
import { FlowsPart } from './FlowsPart.tsx'
import { QuestionPart } from './QuestionPart.tsx'
import { Result } from './Result.tsx'
import { StateLine } from './StateLine.tsx'
import { TablePart } from './TablePart.tsx'
import { TextPart } from './TextPart.tsx'
import { TimeLeft } from './TimeLeft.tsx'

const MINUTE_MS = 60_000
const BESIDE = '(min-width: 60rem)'

/** A course as the only thing on the page: its contents, the part on screen, and the way to its end. */
export function CourseScreen() {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const { course, session, send, giveDraft } = useCourse((state) => state)
  const { position, startedAt, isFinished } = session.progress
  const [isListed, setListed] = useState(() => window.matchMedia(BESIDE).matches)
  const [isTimeUp, setTimeUp] = useState(false)
  const main = useRef<HTMLElement>(null)
  const { length } = course.parts

  const go = (to: number): void => {
    giveDraft()
    send({ kind: 'went', to })
    if (!window.matchMedia(BESIDE).matches) setListed(false)
    focusPart(main.current)
  }
  if (session.isEnded) return <Ended />

  return (
    <div className={styles.course}>
      <header className={styles.header}>
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={isListed}
          leftSection={<List size={17} aria-hidden="true" />}
          onClick={() => setListed((before) => !before)}
        >
          {t('contents')}
        </Button>
        <h1>{course.title[locale]}</h1>
        <Standing />
        {course.minutes !== null && !isFinished && (
          <TimeLeft
            endsAt={startedAt * 1000 + course.minutes * MINUTE_MS}
            onTimeUp={() => {
              giveDraft()
              send({ kind: 'handed-in' })
              setTimeUp(true)
              go(length)
            }}
          />
        )}
        <LanguageSwitch />
        <Button size="compact-md" onClick={() => leave(giveDraft, send)}>
          {t('end')}
        </Button>
      </header>
      <StateLine />
      <div className={styles.body}>
        {isListed && (
          <aside className={styles.aside}>
            <Contents onGo={go} />
          </aside>
        )}
        <main ref={main} className={styles.main}>
          <div className={styles.part}>
            <Part key={position} isTimeUp={isTimeUp} onGo={go} />
          </div>
          <footer className={styles.footer}>
            <Button variant="default" disabled={position === 0} onClick={() => go(position - 1)}>
              {t('before')}
            </Button>
            <span>
              {position < length
                ? t('place', { number: position + 1, total: length })
                : t('result')}
            </span>
            <Button disabled={position === length} onClick={() => go(position + 1)}>
              {t(position < length - 1 ? 'next' : 'toResult')}
            </Button>
          </footer>
        </main>
      </div>
    </div>
  )
}

function leave(
  giveDraft: () => void,
  send: (event: { readonly kind: 'left'; readonly at: number }) => void,
): void {
  giveDraft()
  send({ kind: 'left', at: Date.now() })
}

interface PartProps {
  readonly isTimeUp: boolean
  readonly onGo: (position: number) => void
}

function Part({ isTimeUp, onGo }: PartProps) {
  const { course, session } = useCourse((state) => state)
  const part = course.parts[session.progress.position]
  switch (part?.kind) {
    case 'diagram':
      return <DiagramPart part={part} />
    case 'flows':
      return <FlowsPart part={part} />
    case 'table':
      return <TablePart part={part} />
    case 'text':
      return <TextPart part={part} />
    case 'question':
      return <QuestionPart id={part.question} />
    case undefined:
      return <Result isTimeUp={isTimeUp} onGo={onGo} />
  }
}

/** The points so far; of an examination only how much of it is answered. */
function Standing() {
  const { t } = useTranslation('course')
  const { format } = useLocale()
  const { course, session } = useCourse((state) => state)
  const { progress } = session
  const points = pointsOf(course, progress)
  if (points === null) return null
  return (
    <span className={styles.standing}>
      {course.kind === 'exam' && !progress.isFinished
        ? t('answered', {
            count: Object.keys(progress.answers).length,
            total: questionsOf(course).length,
          })
        : t('points', { points: format.number(points) })}
    </span>
  )
}

/** Whoever goes on by a button is told what has come. Questions take the keyboard by themselves. */
function focusPart(main: HTMLElement | null): void {
  requestAnimationFrame(() => {
    main?.querySelector<HTMLElement>('[data-part-heading]')?.focus()
  })
}
