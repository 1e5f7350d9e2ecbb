import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { DraftRow } from './pack.ts'
import { readPackFile } from './readPacks.ts'
import { saveDraft } from './saveDraft.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * The draft of an installed pack: the one that is being written here already, else a new one out of the file in
 * which the pack came. Null where there is no such file. Rejects with StorageError.
 */
export async function draftOfPack(
  db: AtlasDatabase,
  pack: string,
  now: number,
): Promise<DraftRow | null> {
  const drafts = await keepingStorageErrors(() => db.drafts.toArray())
  const begun = drafts
    .filter(({ draft }) => draft.manifest.id === pack)
    .sort((a, b) => b.updatedAt - a.updatedAt)[0]
  if (begun) return begun
  const bytes = await readPackFile(db, pack)
  if (!bytes) return null
  // With YAML and zips, which nobody needs before.
  const { draftOfPackFile } = await import('./packFileOfDraft.ts')
  const opened = draftOfPackFile(bytes)
  return opened.ok ? saveDraft(db, crypto.randomUUID(), opened.draft, now) : null
}
