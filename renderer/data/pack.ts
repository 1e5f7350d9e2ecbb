import type { PackManifest } from '../../content/pack/manifest.ts'
import type { PackContent } from '../../content/pack/PackContent.ts'
import type { PackDraft } from '../domain/authoring/draft.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'

/** A course pack as it lies in its table. */
export interface PackRow {
  readonly id: string
  readonly manifest: PackManifest
  readonly content: PackContent
  readonly lessons: readonly Lesson[]
  /** Of the built-in content and the program with which it was checked. */
  readonly edition: string
  readonly addedAt: number
  readonly isOn: boolean
  /** Switched off by the program: with a newer edition it does not fit together any more. */
  readonly isUnfit: boolean
}

/** The file as it came, apart from its row: rows are read at every start, and this when somebody wants it. */
export interface PackFileRow {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What somebody is making, as the editor keeps it. */
export interface DraftRow {
  readonly id: string
  readonly draft: PackDraft
  readonly updatedAt: number
}
