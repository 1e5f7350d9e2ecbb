import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DraftSubject } from '../../domain/authoring/draft.ts'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { paths } from '../../state/paths.ts'
import { useAuthoring, useWords } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { useNameOfSubject } from './useNameOfSubject.ts'

/** Where one can go in a pack: its countries and themes, and in one of those its parts. */
export function DraftNav() {
  const { t } = useTranslation('author')
  const { draft, place, problems } = useAuthoring()
  const nameOf = useNameOfSubject()
  const subject = draft.subjects.find(({ id }) => id === place.subject)
  const count = (isIn: (place: DraftPlace) => boolean) =>
    problems.filter((problem) => isIn(problem.place)).length
  return (
    <nav className={styles.nav} aria-label={t('parts')}>
      <div className={styles.row}>
        <Tab to={{ section: 'pack' }} isHere={place.section === 'pack'} wrong={0}>
          {t('overview')}
        </Tab>
        {draft.subjects.map((each) => (
          <Tab
            key={each.id}
            to={firstPlace(each)}
            isHere={each.id === place.subject}
            isGroup
            wrong={count((where) => where.subject === each.id)}
          >
            {nameOf(each)}
          </Tab>
        ))}
        <Tab
          to={{ section: 'terms' }}
          isHere={place.section === 'terms'}
          wrong={count(({ section }) => section === 'terms')}
        >
          {t('section.terms')} <Count of={draft.terms.length} />
        </Tab>
      </div>
      {subject && <SubjectTabs subject={subject} />}
    </nav>
  )
}

/** A country opens with its first drawing, since that is what is mostly worked on. */
const firstPlace = ({ id: subject, diagrams, head }: DraftSubject): DraftPlace => {
  const [diagram] = diagrams
  if (diagram) return { section: 'diagram', subject, diagram: diagram.id }
  return { section: head ? 'head' : 'actors', subject }
}

function SubjectTabs({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { place, problems } = useAuthoring()
  const words = useWords()
  const { id, head, kind, actors, claims, questions, updates, cells } = subject
  const tab = (section: DraftPlace['section'], count?: number) => (
    <Tab
      key={section}
      to={{ section, subject: id }}
      isHere={place.section === section}
      wrong={
        problems.filter((each) => each.place.subject === id && each.place.section === section)
          .length
      }
    >
      {t(`section.${section}`)} {count !== undefined && <Count of={count} />}
    </Tab>
  )
  return (
    <div className={styles.row}>
      {head && tab('head')}
      {tab('actors', actors.length)}
      {subject.diagrams.map((diagram) => (
        <Tab
          key={diagram.id}
          to={{ section: 'diagram', subject: id, diagram: diagram.id }}
          isHere={place.section === 'diagram' && place.diagram === diagram.id}
          wrong={
            problems.filter(
              (each) => each.place.subject === id && each.place.diagram === diagram.id,
            ).length
          }
        >
          {t('diagramTab', { title: words(diagram.title, t('untitled')) })}
        </Tab>
      ))}
      {tab('claims', claims.length)}
      {tab('questions', questions.length)}
      {head && kind === 'system' && tab('cells', Object.keys(cells).length)}
      {tab('updates', updates.length)}
    </div>
  )
}

interface TabProps {
  readonly to: DraftPlace
  readonly isHere: boolean
  /** It stands for several places, of which one is shown. */
  readonly isGroup?: boolean
  readonly wrong: number
  readonly children: ReactNode
}

function Tab({ to, isHere, isGroup = false, wrong, children }: TabProps) {
  const { t } = useTranslation('author')
  const { id } = useAuthoring()
  const current = isGroup ? 'true' : 'page'
  return (
    <Link
      href={paths.draft(id, to)}
      className={styles.tab}
      aria-current={isHere ? current : undefined}
    >
      {children}
      {wrong > 0 && (
        <span className={styles.wrong} title={t('toMend', { count: wrong })}>
          {wrong}
        </span>
      )}
    </Link>
  )
}

const Count = ({ of }: { readonly of: number }) =>
  of > 0 ? <span className={styles.count}>{of}</span> : null
