import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { DatabaseProvider, useDatabase } from '../../../renderer/data/DatabaseContext.tsx'
import { useAnswerCount } from '../../../renderer/data/useAnswerCount.ts'
import { useAttempts } from '../../../renderer/data/useAttempts.ts'
import { useCards } from '../../../renderer/data/useCards.ts'
import { useNote } from '../../../renderer/data/useNote.ts'
import { useNotedPlaces } from '../../../renderer/data/useNotedPlaces.ts'
import { useNotes } from '../../../renderer/data/useNotes.ts'
import { openFresh } from './openFresh.ts'

const Saving = () => (useDatabase() ? 'saves' : 'saves nothing')

const render = (db: AtlasDatabase | null, child: () => string) =>
  renderToStaticMarkup(DatabaseProvider({ db, children: createElement(child) }))

describe('useDatabase', () => {
  it('gives the screens the open database', async () => {
    expect(render(await openFresh(), Saving)).toBe('saves')
  })

  it('tells the screens that nothing is saved', () => {
    expect(render(null, Saving)).toBe('saves nothing')
  })

  it('throws where no provider was put, instead of silently saving nothing', () => {
    expect(() => renderToStaticMarkup(createElement(Saving))).toThrow('DatabaseProvider')
  })
})

describe('a hook over the database', () => {
  it.each([
    ['useCards', useCards],
    ['useNotes', useNotes],
    ['useNote', () => useNote('france/chambers')],
    ['useAttempts', () => useAttempts('france', 'chambers')],
  ])('%s is undefined while loading', async (_, read) => {
    expect(render(await openFresh(), () => String(read()))).toBe('undefined')
  })

  it('has its answer at once without storage', () => {
    const all = () =>
      JSON.stringify([
        useCards()?.size,
        useAnswerCount(),
        useNotes()?.size,
        useNote('france/chambers'),
        useAttempts('france', 'chambers'),
      ])

    expect(render(null, all)).toBe('[0,0,0,null,[]]')
  })

  it('useNotedPlaces has no marks while loading', async () => {
    const marks = () => useNotedPlaces('france', 'chambers').join()

    expect(render(await openFresh(), marks)).toBe('')
  })
})
