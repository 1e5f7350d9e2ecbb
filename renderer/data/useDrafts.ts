import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { DraftRow } from './pack.ts'
import { useStored } from './useStored.ts'

const NO_DRAFTS: readonly DraftRow[] = []

const readDrafts = async (db: AtlasDatabase): Promise<readonly DraftRow[]> => {
  const drafts = await db.drafts.toArray()
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
}

/** Every draft, the one last changed first; undefined while loading, none without storage. */
export const useDrafts = (): readonly DraftRow[] | undefined => useStored(readDrafts, NO_DRAFTS)

/** Null where there is none; undefined while loading. */
export const useDraft = (id: string): DraftRow | null | undefined =>
  useStored<DraftRow | null>(async (db) => (await db.drafts.get(id)) ?? null, null, [id])
