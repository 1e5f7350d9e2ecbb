import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { DatabaseProvider, useDatabase } from '../../../renderer/data/DatabaseContext.tsx'
import { useCards } from '../../../renderer/data/useCards.ts'
import { openFresh } from './openFresh.ts'

const Saving = () => (useDatabase() ? 'saves' : 'saves nothing')
const Cards = () => String(useCards())

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

describe('useCards', () => {
  it('is undefined while loading', async () => {
    expect(render(await openFresh(), Cards)).toBe('undefined')
  })
})
