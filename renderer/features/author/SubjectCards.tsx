import { Button } from '@mantine/core'
import { Plus, Trash2, Workflow } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DraftSubject } from '../../domain/authoring/draft.ts'
import { paths } from '../../state/paths.ts'
import { Flag } from '../../ui/Flag.tsx'
import { useAuthoring, useWords } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { NewDiagram } from './NewDiagram.tsx'
import { useNameOfSubject } from './useNameOfSubject.ts'

/** The countries and themes of the pack, with their diagrams. */
export function SubjectCards() {
  const { draft } = useAuthoring()
  return (
    <div className={styles.cards}>
      {draft.subjects.map((subject) => (
        <SubjectCard key={subject.id} subject={subject} />
      ))}
    </div>
  )
}

function SubjectCard({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { id, change } = useAuthoring()
  const words = useWords()
  const name = useNameOfSubject()(subject)
  const [isAdding, setAdding] = useState(false)
  const { head, diagrams, claims, questions } = subject
  return (
    <article className={styles.item} aria-label={name}>
      <div className={styles.itemHead}>
        <h2 className={styles.actions}>
          {head?.flag && <Flag code={head.flag} />}
          <Link href={paths.draft(id, { section: head ? 'head' : 'actors', subject: subject.id })}>
            {name}
          </Link>
        </h2>
        <Button
          variant="subtle"
          px="0.5rem"
          aria-label={t('removeOne', { name })}
          title={t('removeOne', { name })}
          onClick={() => change({ kind: 'remove-subject', subject: subject.id })}
        >
          <Trash2 size={17} aria-hidden="true" />
        </Button>
      </div>
      <p className={styles.soft}>
        {t('claimCount', { count: claims.length })} ·{' '}
        {t('questionCount', { count: questions.length })}
      </p>
      <ul className={styles.problems}>
        {diagrams.map((diagram) => (
          <li key={diagram.id} className={styles.actions}>
            <Workflow size={16} aria-hidden="true" />
            <Link
              href={paths.draft(id, {
                section: 'diagram',
                subject: subject.id,
                diagram: diagram.id,
              })}
            >
              {words(diagram.title, t('untitled'))}
            </Link>
            <span className={styles.soft}>{t('stepCount', { count: diagram.steps.length })}</span>
          </li>
        ))}
      </ul>
      <Button
        className={styles.start ?? ''}
        variant="default"
        size="compact-md"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() => setAdding(true)}
      >
        {t('new.diagram')}
      </Button>
      {isAdding && <NewDiagram subject={subject} onClose={() => setAdding(false)} />}
    </article>
  )
}
