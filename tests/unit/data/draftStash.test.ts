import { describe, expect, it } from 'vitest'
import { stashDraft, takeStashedDrafts } from '../../../renderer/data/draftStash.ts'
import { removeDraft, saveDraft } from '../../../renderer/data/saveDraft.ts'
import { emptyPack } from '../../../renderer/domain/authoring/empty.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const makeStorage = (): (() => Storage) => {
  const kept = new Map<string, string>()
  const storage: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
  return () => storage
}
const before = emptyPack('a-pack', 'ky')
const written = { ...before, manifest: { ...before.manifest, licence: 'CC BY 4.0' } }

describe('takeStashedDrafts', () => {
  it('keeps what was written before the page went away, once', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    await saveDraft(db, 'draft', before, START)
    stashDraft('draft', written, START + 1, storage)

    await takeStashedDrafts(db, storage)

    expect(await db.drafts.get('draft')).toEqual({
      id: 'draft',
      draft: written,
      updatedAt: START + 1,
    })
    expect(storage().length).toBe(0)
  })

  it('leaves a draft alone that was changed later', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    stashDraft('draft', written, START, storage)
    await saveDraft(db, 'draft', before, START + 1)

    await takeStashedDrafts(db, storage)

    expect(await db.drafts.get('draft')).toMatchObject({ draft: before })
  })

  it('does not bring back a draft that was deleted', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    await saveDraft(db, 'draft', before, START)
    await removeDraft(db, 'draft')
    stashDraft('draft', written, START + 1, storage)

    await takeStashedDrafts(db, storage)

    expect(await db.drafts.count()).toBe(0)
  })

  it('lets it go on waiting when the disk is full', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    await saveDraft(db, 'draft', before, START)
    stashDraft('draft', written, START + 1, storage)
    db.close()
    failWritesTo(db, 'drafts', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(takeStashedDrafts(db, storage)).rejects.toMatchObject({ failure: 'full' })
    expect(storage().length).toBe(1)
  })

  it('drops what is no draft', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    storage().setItem('atkaruu-atlas/unsaved-draft/draft', '{"draft":')

    await takeStashedDrafts(db, storage)

    expect(storage().length).toBe(0)
  })
})
