import { Button } from '@mantine/core'
import { Eraser, NotebookPen, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlank, NOTE_BOUNDS, noteId } from '../../domain/notes/note.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import styles from './NoteEditor.module.css'
import { NoteStatus } from './NoteStatus.tsx'
import { useNoteEditing } from './useNoteEditing.ts'

interface Props {
  readonly subject: string
  readonly diagram: string
  /** Without one the note is about the diagram as a whole. */
  readonly step?: string
}

/** The learner's own words beside a step or a diagram. They save themselves. */
export function NoteEditor({ subject, diagram, step }: Props) {
  const { t } = useTranslation('notes')
  const isCourse = useScreen((state) => state.isCourse)
  const id = noteId(subject, diagram, step)
  if (isCourse) return null
  return (
    <ErrorBoundary
      resetKey={id}
      fallback={() => <p className={styles.broken}>{t('unreadable')}</p>}
    >
      <Editor key={id} id={id} label={t(step === undefined ? 'aboutDiagram' : 'aboutStep')} />
    </ErrorBoundary>
  )
}

function Editor({ id, label }: { readonly id: string; readonly label: string }) {
  const { t } = useTranslation('notes')
  const { format } = useLocale()
  const field = useId()
  const note = useNoteEditing(id)
  const [cleared, setCleared] = useState<string | null>(null)
  const [overflow, setOverflow] = useState(0)
  const { longest } = NOTE_BOUNDS

  const write = (text: string): void => {
    // What does not fit is refused whole: cutting it short would lose its end unseen.
    const isRefused = text.length > longest && text.length > note.text.length
    setOverflow(isRefused ? text.length - longest : 0)
    if (isRefused) return
    setCleared(null)
    note.write(text)
  }
  const clear = (): void => {
    note.write('')
    note.save()
    setCleared(note.text)
  }
  const restore = (): void => {
    if (cleared === null) return
    note.write(cleared)
    note.save()
    setCleared(null)
  }
  const canClear = cleared === null && !isBlank(note.text)

  return (
    <section className={styles.note} aria-labelledby={`${field}-label`}>
      <h3 id={`${field}-label`} className={styles.label}>
        <NotebookPen size={17} aria-hidden="true" />
        <label htmlFor={field}>{label}</label>
      </h3>
      <textarea
        id={field}
        className={styles.text}
        aria-describedby={`${field}-length`}
        placeholder={t('placeholder')}
        rows={3}
        value={note.text}
        readOnly={note.state === 'loading'}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={note.save}
      />
      <NoteStatus state={note.state} failure={note.failure} updatedAt={note.updatedAt} />
      <div className={styles.actions}>
        {(canClear || cleared !== null) && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={
              canClear ? (
                <Eraser size={15} aria-hidden="true" />
              ) : (
                <Undo2 size={15} aria-hidden="true" />
              )
            }
            onClick={canClear ? clear : restore}
          >
            {t(canClear ? 'clear' : 'restore')}
          </Button>
        )}
        {note.saveAgain && (
          <Button size="compact-sm" variant="default" onClick={note.saveAgain}>
            {t('saveAgain')}
          </Button>
        )}
      </div>
      <p className={styles.hint} aria-live="polite">
        {overflow > 0 &&
          t('tooLong', { most: format.number(longest), over: format.number(overflow) })}
      </p>
      {note.text.length > longest * 0.9 && (
        <p id={`${field}-length`} className={styles.hint}>
          {t('length', { length: format.number(note.text.length), most: format.number(longest) })}
        </p>
      )}
    </section>
  )
}
