import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveNote } from '../../data/saveNote.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { useNote } from '../../data/useNote.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** How long the learner may go on writing before what is written goes to the disk. */
const PAUSE_MS = 600

export type NoteState = 'loading' | 'idle' | 'saving' | 'saved' | 'failed'

export interface NoteEditing {
  readonly text: string
  readonly state: NoteState
  /** Why it is not kept, when `failed`. */
  readonly failure: string | null
  /** When what is kept was last changed: milliseconds since the epoch. */
  readonly updatedAt: number | null
  readonly write: (text: string) => void
  /** To the disk now, without waiting for a pause. */
  readonly save: () => void
  /** To the disk once more, after it could not be kept; null where that is of no use. */
  readonly saveAgain: (() => void) | null
}

/**
 * One note being written. It goes to the disk after a pause, when the field is left, when another
 * step is chosen and when the page goes away. Until the disk has said yes the text is in the store
 * of the screen, so that a failure loses nothing as long as the window is open.
 */
export function useNoteEditing(id: string): NoteEditing {
  const db = useDatabase()
  const kept = useNote(id)
  const draft = useScreen((state) => state.noteDrafts[id])
  const writeNote = useScreen((state) => state.writeNote)
  const [hasWritten, setHasWritten] = useState(false)
  // What is in the field while the disk and its live query catch up: the cursor must not jump.
  const [written, setWritten] = useState<string | null>(draft?.text ?? null)
  const hasCaughtUp = written !== null && draft === undefined && kept?.text === written
  if (hasCaughtUp) setWritten(null)

  const keep = useKeeping(id)
  const unsaved = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const save = useCallback(() => {
    clearTimeout(timer.current)
    if (unsaved.current === null) return
    keep(unsaved.current)
    unsaved.current = null
  }, [keep])
  useSavingOnLeave(save)

  const write = (text: string): void => {
    setHasWritten(true)
    setWritten(text)
    writeNote(id, text)
    unsaved.current = text
    clearTimeout(timer.current)
    timer.current = setTimeout(save, PAUSE_MS)
  }
  const saveAgain = (text: string): void => {
    write(text)
    save()
  }

  const isLoading = kept === undefined && written === null && db !== null
  const failure = draft?.failure ?? null
  const settled: NoteState = hasWritten ? 'saved' : 'idle'
  return {
    text: written ?? kept?.text ?? '',
    state: isLoading ? 'loading' : failure !== null ? 'failed' : draft ? 'saving' : settled,
    failure,
    updatedAt: kept && kept.text !== '' ? kept.updatedAt : null,
    write,
    save,
    saveAgain: db && draft && failure !== null ? () => saveAgain(draft.text) : null,
  }
}

/** Sends a text to the disk and lets the screen know what became of it. */
function useKeeping(id: string): (text: string) => void {
  const db = useDatabase()
  const saving = useScreen((state) => state.saving)
  const settleNote = useScreen((state) => state.settleNote)
  const reportSaving = useScreen((state) => state.reportSaving)

  return useCallback(
    (text) => {
      if (!db || saving.kind === 'outdated') {
        settleNote(id, text, saving.kind === 'impossible' ? saving.reason : 'lost')
        return
      }
      saveNote(db, id, text, Date.now())
        .then(() => settleNote(id, text, null))
        .catch((error: unknown) => {
          console.error('a note was not saved', error)
          const reason = classifyStorageFailure(error)
          settleNote(id, text, reason)
          reportSaving({ kind: 'impossible', reason })
        })
    },
    [db, id, saving, settleNote, reportSaving],
  )
}

/**
 * When another step is chosen and when the window is hidden. What a page that goes away altogether
 * can no longer save is put by in the stash of notes.
 */
function useSavingOnLeave(save: () => void): void {
  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') save()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      save()
    }
  }, [save])
}
