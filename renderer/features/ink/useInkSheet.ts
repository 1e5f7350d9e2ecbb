import { useState } from 'react'
import type { Locale } from '../../../content/schema.ts'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveInk } from '../../data/saveInk.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import { useInk } from '../../data/useLessons.ts'
import type { Stroke } from '../../domain/lesson/ink.ts'
import { inkInLanguage } from '../../domain/lesson/inkInLanguage.ts'
import {
  addStroke,
  canUndoInk,
  clearInk,
  type InkPage,
  undoInk,
} from '../../domain/lesson/inkPage.ts'

export interface InkSheetState {
  readonly strokes: readonly Stroke[]
  readonly add: (stroke: Stroke) => void
  /** Takes the last stroke away, or the clearing back; null where there is nothing to undo. */
  readonly undo: (() => void) | null
  /** Null where there is nothing to clear. */
  readonly clear: (() => void) | null
  /** Whether the last stroke had no room any more. */
  readonly isFull: boolean
  /** Why what is on screen is not on disk; null while all is well. */
  readonly failure: StorageFailure | null
  readonly saveAgain: () => void
}

/** What this window has drawn and has not seen on disk yet. */
interface Drawn {
  readonly id: string
  readonly strokes: readonly Stroke[]
  readonly at: number
  readonly isSaved: boolean
}

const NO_STROKES: readonly Stroke[] = []

/**
 * The ink over one step (`inkId`), in the language of the drawing beneath it: on screen at once, on disk
 * right after, and the same in every window.
 */
export function useInkSheet(step: string, locale: Locale): InkSheetState {
  const id = inkInLanguage(step, locale)
  const db = useDatabase()
  const found = useInk(id)
  // Of another step while this one is on its way.
  const kept = found && found.id !== id ? undefined : found
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [cleared, setCleared] = useState<{ id: string; strokes: readonly Stroke[] } | null>(null)
  const [failure, setFailure] = useState<StorageFailure | null>(null)
  const [isFull, setFull] = useState(false)

  const own = drawn?.id === id ? drawn : null
  if (own && hasCaughtUp(own, kept)) setDrawn(null)
  const page: InkPage = {
    strokes: own?.strokes ?? kept?.strokes ?? NO_STROKES,
    cleared: cleared?.id === id ? cleared.strokes : null,
  }

  const save = (strokes: readonly Stroke[]): void => {
    // Later than what it replaces, even where the clock was set back.
    const at = Math.max(Date.now(), (own?.at ?? kept?.updatedAt ?? 0) + 1)
    setDrawn({ id, strokes, at, isSaved: false })
    if (!db) {
      setFailure('refused')
      return
    }
    saveInk(db, { id, strokes, updatedAt: at }).then(
      () => {
        setDrawn((latest) => (latest?.at === at ? { ...latest, isSaved: true } : latest))
        setFailure(null)
      },
      (error: unknown) => {
        console.error('ink was not saved', error)
        setFailure(classifyStorageFailure(error))
      },
    )
  }
  const turnTo = (next: InkPage): void => {
    if (next === page) return
    setCleared(next.cleared && { id, strokes: next.cleared })
    save(next.strokes)
  }

  return {
    strokes: page.strokes,
    add: (stroke) => {
      const next = addStroke(page, stroke)
      setFull(next === page && stroke.points.length > 0)
      turnTo(next)
    },
    undo: canUndoInk(page)
      ? () => {
          setFull(false)
          turnTo(undoInk(page))
        }
      : null,
    clear:
      page.strokes.length > 0
        ? () => {
            setFull(false)
            turnTo(clearInk(page))
          }
        : null,
    isFull,
    failure,
    saveAgain: () => save(page.strokes),
  }
}

/** Whether the disk shows what this window drew, or what another window drew later. */
function hasCaughtUp(
  { strokes, at, isSaved }: Drawn,
  kept: { readonly updatedAt: number } | null | undefined,
): boolean {
  if (!isSaved || kept === undefined) return false
  return kept === null ? strokes.length === 0 : kept.updatedAt >= at
}
