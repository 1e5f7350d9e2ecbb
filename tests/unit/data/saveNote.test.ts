import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../renderer/data/readNotes.ts'
import { saveNote } from '../../../renderer/data/saveNote.ts'
import { mergeNotes } from '../../../renderer/domain/notes/mergeNotes.ts'
import { START } from '../domain/memory/makeReview.ts'
import { makeNote } from '../domain/notes/makeNote.ts'
import { contentsOf, failWritesTo, openFresh, watchWrites } from './openFresh.ts'

describe('saveNote', () => {
  it('has kept the note, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    const otherWindow = await openFresh(factory)

    await saveNote(db, makeNote())

    expect([...(await readNotes(otherWindow)).values()]).toEqual([makeNote()])
  })

  it('asks for the disk, not only for the operating system', async () => {
    const writes = watchWrites()
    const db = await openFresh()

    await saveNote(db, makeNote())

    expect(writes().map(({ options }) => options)).toEqual([{ durability: 'strict' }])
  })

  it('puts the new text in the place of the old one', async () => {
    const db = await openFresh()
    await saveNote(db, makeNote({ text: 'old' }))
    const later = makeNote({ text: 'new', updatedAt: START + 5 })

    await saveNote(db, later)

    expect(await db.notes.toArray()).toEqual([later])
  })

  it('keeps the row of a deleted note, and shows it no more', async () => {
    const db = await openFresh()
    await saveNote(db, makeNote())

    await saveNote(db, makeNote({ text: ' \n', updatedAt: START + 5 }))

    expect(await db.notes.toArray()).toEqual([makeNote({ text: '', updatedAt: START + 5 })])
    expect((await readNotes(db)).size).toBe(0)
  })

  it('does not call a note changed that is the same', async () => {
    const db = await openFresh()
    await saveNote(db, makeNote())

    const kept = await saveNote(db, makeNote({ updatedAt: START + 5, device: 'lab' }))

    expect(kept).toEqual(makeNote())
  })

  it('lets a change win over what it replaced, even when the clock was set back', async () => {
    const db = await openFresh()
    const before = await saveNote(db, makeNote({ text: 'before' }))

    const after = await saveNote(db, makeNote({ text: 'after', updatedAt: START - 999 }))

    expect(mergeNotes([before], [after])).toEqual([after])
  })

  it('dates a note from a machine with a dead clock no earlier than 2000', async () => {
    const db = await openFresh()

    const kept = await saveNote(db, makeNote({ updatedAt: 0 }))

    expect(kept.updatedAt).toBe(Date.UTC(2000, 0, 1))
  })

  it('keeps a note of the greatest length, and of one more nothing', async () => {
    const db = await openFresh()
    const longest = makeNote({ text: 'ө'.repeat(20_000) })
    await saveNote(db, longest)

    const tooLong = saveNote(db, makeNote({ text: 'ө'.repeat(20_001) }))

    await expect(tooLong).rejects.toThrow(RangeError)
    expect(await db.notes.toArray()).toEqual([longest])
  })

  it('leaves the note before in place when it fails', async () => {
    const db = await openFresh()
    await saveNote(db, makeNote())
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, 'notes', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const saving = saveNote(db, makeNote({ text: 'new' }))

    await expect(saving).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('says that storage is lost once the database was closed under it', async () => {
    const db = await openFresh()
    db.close()

    await expect(saveNote(db, makeNote())).rejects.toMatchObject({ failure: 'lost' })
  })
})
