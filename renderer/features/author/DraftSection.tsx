import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { DiagramEditor } from './editor/DiagramEditor.tsx'
import { ActorsForm } from './forms/ActorsForm.tsx'
import { CellsForm } from './forms/CellsForm.tsx'
import { ClaimsForm } from './forms/ClaimsForm.tsx'
import { HeadForm } from './forms/HeadForm.tsx'
import { QuestionsForm } from './forms/QuestionsForm.tsx'
import { TermsForm } from './forms/TermsForm.tsx'
import { UpdatesForm } from './forms/UpdatesForm.tsx'
import { Overview } from './Overview.tsx'
import type { DraftChecking } from './useDraftCheck.ts'

interface Props {
  readonly checking: DraftChecking
  readonly onLanguage: (language: Locale) => void
  readonly isUnsound: boolean
}

/** The part of the pack that the address names. */
export function DraftSection({ checking, onLanguage, isUnsound }: Props) {
  const { t } = useTranslation('author')
  const { draft, place } = useAuthoring()
  const { section } = place
  const subject = draft.subjects.find(({ id }) => id === place.subject)
  const diagram = subject?.diagrams.find(({ id }) => id === place.diagram)
  if (section === 'diagram' && subject && diagram)
    return (
      <div className={styles.full}>
        <DiagramEditor key={`${subject.id}/${diagram.id}`} subject={subject} diagram={diagram} />
      </div>
    )
  return (
    <div className={styles.body}>
      <div className={styles.form}>
        {section === 'terms' && <TermsForm />}
        {section === 'pack' && (
          <Overview checking={checking} onLanguage={onLanguage} isUnsound={isUnsound} />
        )}
        {subject && section === 'head' && <HeadForm subject={subject} />}
        {subject && section === 'actors' && <ActorsForm subject={subject} />}
        {subject && section === 'claims' && <ClaimsForm subject={subject} />}
        {subject && section === 'questions' && (
          <QuestionsForm subject={subject} checking={checking} />
        )}
        {subject && section === 'updates' && <UpdatesForm subject={subject} />}
        {subject && section === 'cells' && <CellsForm subject={subject} />}
        {/* Taken away, here or in another window, or never there. */}
        {section !== 'pack' && section !== 'terms' && (!subject || section === 'diagram') && (
          <p>{t('noSuchPart')}</p>
        )}
      </div>
    </div>
  )
}
