import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DiagramNotes, NotesByPlace, WrittenNote } from '../../domain/notes/notesByPlace.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { paths } from '../../state/paths.ts'
import styles from './NotesScreen.module.css'

/** Notes under the subject, diagram and step that they are about. */
export function NoteList({ notes }: { readonly notes: NotesByPlace }) {
  const { t } = useTranslation('notes')
  const { locale } = useLocale()
  const subjects = [...new Set(notes.diagrams.map(({ subject }) => subject))]
  return (
    <div className={styles.subjects}>
      {subjects.map((subject) => (
        <section key={subject.id} aria-labelledby={`notes-${subject.id}`}>
          <h2 id={`notes-${subject.id}`} className={styles.subject}>
            {subject.name[locale]}
          </h2>
          {notes.diagrams
            .filter((each) => each.subject === subject)
            .map((each) => (
              <OnDiagram key={each.diagram.id} {...each} />
            ))}
        </section>
      ))}
      {notes.homeless.length > 0 && (
        <section aria-labelledby="notes-homeless">
          <h2 id="notes-homeless" className={styles.subject}>
            {t('homeless')}
          </h2>
          <p className={styles.soft}>{t('homelessHint')}</p>
          <ul className={styles.notes}>
            {notes.homeless.map((note) => (
              <li key={note.id} className={styles.note}>
                <code>{note.id}</code>
                <Text note={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function OnDiagram({ subject, diagram, notes }: DiagramNotes) {
  const { t } = useTranslation('notes')
  const { locale } = useLocale()
  return (
    <>
      <h3 className={styles.diagram}>{diagram.title[locale]}</h3>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <Link href={paths.diagram(subject.id, diagram.id, note.step?.id)}>
              {note.step ? `${note.number}. ${note.step.title[locale]}` : t('wholeDiagram')}
            </Link>
            <Text note={note} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Text({ note }: { readonly note: WrittenNote }) {
  const { t } = useTranslation('notes')
  const when = useWhen()
  return (
    <>
      <p className={styles.text}>{note.text}</p>
      {note.updatedAt !== null && (
        <p className={styles.soft}>{t('changed', { when: when(note.updatedAt) })}</p>
      )}
    </>
  )
}
