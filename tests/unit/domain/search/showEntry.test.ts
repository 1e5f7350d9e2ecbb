import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../../content/schema.ts'
import { createSearchIndex } from '../../../../renderer/domain/search/createSearchIndex.ts'
import type { SearchEntry } from '../../../../renderer/domain/search/entry.ts'
import { type Piece, showEntry } from '../../../../renderer/domain/search/showEntry.ts'
import { makeEntry } from './makeEntry.ts'

const seizure = makeEntry('step:seizure', {
  title: { ky: 'Мүлктү камакка алуу', ru: 'Арест имущества', en: 'Seizure of property' },
  text: { ky: 'Аткаруучу камакка алат.', ru: 'Пристав налагает арест.', en: 'The bailiff seizes.' },
  place: [{ ky: 'Франция', ru: 'Франция', en: 'France' }],
})

function show(entry: SearchEntry, query: string, locale: Locale) {
  const index = createSearchIndex()
  index.add([entry])
  const [hit] = index.search(query, 1).hits
  if (!hit) throw new Error(`${query} finds nothing`)
  return showEntry(hit, locale)
}

const written = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

describe('a found entry', () => {
  it('is marked where it is what was looked for, folded letters too', () => {
    expect(written(show(seizure, 'мулкту', 'ky').title)).toBe('[Мүлктү] камакка алуу')
  })

  it('shows the passage that was found below the title', () => {
    const { title, excerpt } = show(seizure, 'пристав', 'ru')

    expect(written(title)).toBe('Арест имущества')
    expect(written(excerpt)).toBe('[Пристав] налагает арест.')
  })

  it('shows what was found in another language, and in which', () => {
    const { title, foreign } = show(seizure, 'имущества', 'ky')

    expect(written(title)).toBe('Мүлктү камакка алуу')
    expect(foreign?.locale).toBe('ru')
    expect(written(foreign?.pieces ?? null)).toBe('Арест [имущества]')
  })

  it('shows no other language where its own says it', () => {
    expect(show(seizure, 'франция мүлктү', 'ky').foreign).toBeNull()
  })

  it('shows the other language for the word that its own lacks', () => {
    expect(show(seizure, 'камакка bailiff', 'ky').foreign?.locale).toBe('en')
  })

  it('shows of a long text what lies around the word', () => {
    const long = makeEntry('long', { text: `${'слово '.repeat(40)}арест${' потом'.repeat(40)}` })

    const excerpt = written(show(long, 'арест', 'ru').excerpt) ?? ''

    expect(excerpt).toMatch(/^….*\[арест\].*…$/)
    expect(excerpt.length).toBeLessThan(170)
  })
})
