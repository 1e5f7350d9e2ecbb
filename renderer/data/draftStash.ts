import type { PackDraft } from '../domain/authoring/draft.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { saveDraft } from './saveDraft.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * A page that goes away cannot wait for IndexedDB (see `noteStash`): a draft that is not on disk by then is
 * put here, each under a key of its own, and taken over when drafts are next looked at.
 */
const KEY = 'atkaruu-atlas/unsaved-draft/'

interface Stashed {
  readonly draft: PackDraft
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Puts a draft by. Never throws: there is no one left to tell. */
export const stashDraft = (
  id: string,
  draft: PackDraft,
  now: number,
  storage: () => Storage = ownStorage,
): void => {
  try {
    storage().setItem(KEY + id, JSON.stringify({ draft, at: now } satisfies Stashed))
  } catch (error) {
    console.error('a draft could not be put by', error)
  }
}

/**
 * Takes what was put by into the database, unless the draft was changed later than that or deleted. What cannot be
 * kept now (StorageError) goes on waiting; what is no draft is dropped.
 */
export const takeStashedDrafts = async (
  db: AtlasDatabase,
  storage: () => Storage = ownStorage,
): Promise<void> => {
  const store = storage()
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  for (const key of keys.filter((each) => each.startsWith(KEY))) {
    const id = key.slice(KEY.length)
    const stashed = read(store.getItem(key))
    const kept = await keepingStorageErrors(() => db.drafts.get(id))
    if (stashed && kept && kept.updatedAt < stashed.at)
      await saveDraft(db, id, stashed.draft, stashed.at)
    store.removeItem(key)
  }
}

const ownStorage = (): Storage => localStorage

function read(text: string | null): Stashed | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null')
    // Written by `stashDraft` alone; one that was cut off does not parse.
    return typeof found === 'object' && found !== null && 'draft' in found && 'at' in found
      ? (found as Stashed)
      : null
  } catch {
    return null
  }
}
