import { describe, expect, it, vi } from 'vitest'
import { stashNotes, takeStashedNotes } from '../../../renderer/data/noteStash.ts'
import { readNotes } from '../../../renderer/data/readNotes.ts'
import { saveNote } from '../../../renderer/data/saveNote.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const ID = 'france/chambers/board'
const KEY = 'atkaruu-atlas/unsaved-notes'

/** What the page's own storage does, without a page. */
const makeStorage = (start: Readonly<Record<string, string>> = {}): (() => Storage) => {
  const items = new Map(Object.entries(start))
  const storage: Storage = {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
  return () => storage
}

describe('the stash of notes', () => {
  it('gives the database at the next start what a page could not save', async () => {
    const storage = makeStorage()
    const db = await openFresh()
    stashNotes({ [ID]: 'Унутпа', 'france/chambers': 'Overview' }, START, storage)

    await takeStashedNotes(db, storage)

    const notes = await readNotes(db)
    expect(notes.get(ID)).toMatchObject({ text: 'Унутпа', updatedAt: START })
    expect(notes.get('france/chambers')).toMatchObject({ text: 'Overview' })
    expect(storage().getItem(KEY)).toBeNull()
  })

  it('takes over that a note was deleted', async () => {
    const storage = makeStorage()
    const db = await openFresh()
    await saveNote(db, ID, 'before', START)
    stashNotes({ [ID]: '' }, START + 1, storage)

    await takeStashedNotes(db, storage)

    expect((await readNotes(db)).size).toBe(0)
  })

  it('does not undo what was written later', async () => {
    const storage = makeStorage()
    const db = await openFresh()
    stashNotes({ [ID]: 'early' }, START, storage)
    await saveNote(db, ID, 'late', START + 1)

    await takeStashedNotes(db, storage)

    expect((await readNotes(db)).get(ID)?.text).toBe('late')
    expect(storage().getItem(KEY)).toBeNull()
  })

  it('keeps what waits already when more is put by', async () => {
    const storage = makeStorage()
    const db = await openFresh()
    stashNotes({ [ID]: 'one' }, START, storage)
    stashNotes({ 'france/chambers': 'two' }, START + 1, storage)

    await takeStashedNotes(db, storage)

    expect([...(await readNotes(db)).keys()].sort()).toEqual(['france/chambers', ID])
  })

  it('goes on holding what still cannot be kept', async () => {
    const storage = makeStorage()
    const db = await openFresh()
    stashNotes({ [ID]: 'Унутпа' }, START, storage)
    db.close()
    failWritesTo(db, 'notes', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(takeStashedNotes(db, storage)).rejects.toMatchObject({ failure: 'full' })

    expect(storage().getItem(KEY)).toContain('Унутпа')
  })

  it('stays untouched when there is nothing to put by', () => {
    const storage = makeStorage()

    stashNotes({}, START, storage)

    expect(storage().length).toBe(0)
  })

  it.each([
    ['no JSON', 'oops'],
    ['null', 'null'],
    ['a note without a text', `{"${ID}":{"at":1}}`],
    ['a note without a time', `{"${ID}":{"text":"x"}}`],
    ['a note without a place', '{"":{"text":"x","at":1}}'],
    ['a note that is too long', JSON.stringify({ [ID]: { text: 'x'.repeat(20_001), at: 1 } })],
  ])('takes nothing from a stash that holds %s', async (_, kept) => {
    const db = await openFresh()

    await takeStashedNotes(db, makeStorage({ [KEY]: kept }))

    expect(await db.notes.count()).toBe(0)
  })

  it('does not throw at a page that is going away', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})

    stashNotes({ [ID]: 'x' }, START, () => {
      throw new DOMException('not here', 'SecurityError')
    })

    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})
