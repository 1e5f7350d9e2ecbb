import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { ensureDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { readNotes } from '../../../renderer/data/readNotes.ts'
import { saveNote } from '../../../renderer/data/saveNote.ts'
import { mergeNotes } from '../../../renderer/domain/notes/mergeNotes.ts'
import { START } from '../domain/memory/makeReview.ts'
import { contentsOf, failWritesTo, openFresh, watchWrites } from './openFresh.ts'

const ID = 'france/enforce-judgment/service'

describe('saveNote', () => {
  it('has kept the note, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    const otherWindow = await openFresh(factory)

    await saveNote(db, ID, 'Унутпа', START)

    const device = await ensureDeviceId(otherWindow)
    expect([...(await readNotes(otherWindow)).values()]).toEqual([
      { id: ID, text: 'Унутпа', updatedAt: START, device },
    ])
  })

  it('asks for the disk, not only for the operating system, once', async () => {
    const writes = watchWrites()
    const db = await openFresh()

    await saveNote(db, ID, 'Унутпа', START)

    expect(writes().map(({ options }) => options)).toEqual([{ durability: 'strict' }])
  })

  it('puts the new text in the place of the old one', async () => {
    const db = await openFresh()
    await saveNote(db, ID, 'old', START)

    const kept = await saveNote(db, ID, 'new', START + 5)

    expect(kept).toMatchObject({ text: 'new', updatedAt: START + 5 })
    expect(await db.notes.toArray()).toEqual([kept])
  })

  it('ends with the last of many saves begun at once', async () => {
    const db = await openFresh()
    const texts = Array.from({ length: 20 }, (_, i) => `text ${i}`)

    await Promise.all(texts.map((text, i) => saveNote(db, ID, text, START + i)))

    expect((await db.notes.get(ID))?.text).toBe('text 19')
  })

  it('keeps the row of a deleted note, and shows it no more', async () => {
    const db = await openFresh()
    await saveNote(db, ID, 'Унутпа', START)

    await saveNote(db, ID, ' \n', START + 5)

    expect(await db.notes.toArray()).toMatchObject([{ id: ID, text: '', updatedAt: START + 5 }])
    expect((await readNotes(db)).size).toBe(0)
  })

  it('does not call a note changed that is the same', async () => {
    const db = await openFresh()
    const before = await saveNote(db, ID, 'Унутпа', START)

    expect(await saveNote(db, ID, 'Унутпа', START + 5)).toEqual(before)
  })

  it('lets a change win over what it replaced, even when the clock was set back', async () => {
    const db = await openFresh()
    const before = await saveNote(db, ID, 'before', START)

    const after = await saveNote(db, ID, 'after', START - 999)

    expect(mergeNotes([before], [after])).toEqual([after])
  })

  it('dates a note from a machine with a dead clock no earlier than 2000', async () => {
    const db = await openFresh()

    expect((await saveNote(db, ID, 'Унутпа', 0)).updatedAt).toBe(Date.UTC(2000, 0, 1))
  })

  it('keeps a note of the greatest length, and of one more nothing', async () => {
    const db = await openFresh()
    const longest = await saveNote(db, ID, 'ө'.repeat(20_000), START)

    const tooLong = saveNote(db, ID, 'ө'.repeat(20_001), START)

    await expect(tooLong).rejects.toThrow(RangeError)
    expect(await db.notes.toArray()).toEqual([longest])
  })

  it('leaves everything as it was when it fails', async () => {
    const db = await openFresh()
    await db.notes.add({ id: ID, text: 'before', updatedAt: START, device: 'laptop' })
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, 'notes', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const saving = saveNote(db, ID, 'after', START + 5)

    await expect(saving).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('says that storage is lost once the database was closed under it', async () => {
    const db = await openFresh()
    db.close()

    await expect(saveNote(db, ID, 'Унутпа', START)).rejects.toMatchObject({ failure: 'lost' })
  })
})
