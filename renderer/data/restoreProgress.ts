import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { ProgressFile } from './progressFile.ts'
import { deriveAll } from './rebuildCards.ts'
import { REVISION_KEY } from './saveRevision.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** The kinds of rows that a learner would name. */
const KINDS = ['reviews', 'notes', 'attempts', 'exams', 'plans', 'lessons', 'classResults'] as const
export type RestoredKind = (typeof KINDS)[number]

/** What restoring a file would do, in rows of each kind. */
export interface RestorePreview {
  /** When the file was written, milliseconds since the epoch. */
  readonly writtenAt: number
  readonly held: Readonly<Record<RestoredKind, number>>
  /** In the file and not here. */
  readonly comes: Readonly<Record<RestoredKind, number>>
  /** Here and not in the file. */
  readonly goes: Readonly<Record<RestoredKind, number>>
}

export const previewRestore = (db: AtlasDatabase, file: ProgressFile): Promise<RestorePreview> =>
  keepingStorageErrors(async () => {
    const kinds = await Promise.all(
      KINDS.map(async (kind) => {
        const here = new Set<string>(
          (await db.table(kind).toCollection().primaryKeys()) as string[],
        )
        const theirs = new Set(file.body[kind].map(({ id }) => id))
        return {
          kind,
          held: theirs.size,
          comes: [...theirs].filter((id) => !here.has(id)).length,
          goes: [...here].filter((id) => !theirs.has(id)).length,
        }
      }),
    )
    const of = (which: 'held' | 'comes' | 'goes') =>
      Object.fromEntries(kinds.map((each) => [each.kind, each[which]])) as Record<
        RestoredKind,
        number
      >
    const writtenAt = Date.parse(file.exportedAt)
    return { writtenAt, held: of('held'), comes: of('comes'), goes: of('goes') }
  })

/**
 * Puts what the file holds in the place of all that is here, settings too; only the machine's own id
 * stays, and what was drawn over lessons, which no file holds. All or nothing. What is here has to be put aside before (`makeBackup`).
 */
export const restoreProgress = (db: AtlasDatabase, file: ProgressFile): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.tables, async () => {
      const { settings, ...rows } = file.body
      for (const [table, kept] of Object.entries(rows)) {
        await db.table(table).clear()
        await db.table(table).bulkPut(kept)
      }
      await db.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })))
      // Its answers went with the log.
      await db.settings.delete(REVISION_KEY)
      await deriveAll(db)
    }),
  )
