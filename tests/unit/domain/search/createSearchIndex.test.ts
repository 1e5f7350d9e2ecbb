import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../../../renderer/domain/random.ts'
import { createSearchIndex } from '../../../../renderer/domain/search/createSearchIndex.ts'
import { entriesOf } from '../../../../renderer/domain/search/entriesOf.ts'
import type { SearchEntry } from '../../../../renderer/domain/search/entry.ts'
import { textsOf } from '../../../../renderer/domain/search/textsOf.ts'
import { wordsOf } from '../../../../renderer/domain/search/wordsOf.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { makeEntries } from './makeEntries.ts'
import { makeEntry } from './makeEntry.ts'
import { SLIPS, slip } from './slip.ts'

const real = entriesOf(loadSound(realFiles))
const atlasIndex = indexOf(real)

function indexOf(entries: readonly SearchEntry[]) {
  const index = createSearchIndex()
  index.add(entries)
  return index
}

/** Nearly a thousand searches each. */
const TAKES_LONG = { timeout: 60_000 }

const idsFor = (entries: readonly SearchEntry[], query: string) =>
  indexOf(entries)
    .search(query, 10)
    .hits.map(({ entry }) => entry.id)

const firstTen = (query: string) => atlasIndex.search(query, 10).hits.map(({ entry }) => entry.id)

describe('a search in the atlas', () => {
  it('finds a step by its title in any language', () => {
    const step = 'step:france/enforce-judgment/judgment'

    for (const title of ['Сот чечим чыгарат', 'Суд выносит решение', 'The court gives judgment'])
      expect(firstTen(title)[0]).toBe(step)
  })

  it('puts the country first when its name is typed', () => {
    expect(['Франция', 'франц', 'France', 'Кыргызстан'].map((name) => firstTen(name)[0])).toEqual([
      'system:france',
      'system:france',
      'system:france',
      'system:kyrgyzstan',
    ])
  })

  it('finds what stands in a country by the name of the country beside it', () => {
    const [first] = atlasIndex.search('жалоба франция', 1).hits

    expect(first?.entry.target).toMatchObject({ subject: 'france' })
  })

  it('finds every entry among the first ten by its own title', TAKES_LONG, () => {
    const lost = real.filter(({ id, title }, n) => {
      const titles = textsOf(title)
      return !firstTen(titles[n % titles.length]?.words ?? '').includes(id)
    })

    expect(lost).toEqual([])
  })

  it('finds every entry by its title with a slip in a word of five letters', TAKES_LONG, () => {
    const random = mulberry32(1)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
    const slipped = real.flatMap(({ id, title }) => {
      const words = [...wordsOf(pick(textsOf(title))?.words ?? '')]
      const word = pick(words.filter((each) => each.length >= 5 && !/\p{N}/u.test(each)))
      if (word === undefined) return []
      const wrong = slip(word, pick(SLIPS) ?? 'swap', random)
      return { id, query: words.with(words.indexOf(word), wrong).join(' ') }
    })

    const lost = slipped.filter(({ id, query }) => !firstTen(query).includes(id))

    expect(slipped.length).toBeGreaterThan(800)
    expect(lost.length / slipped.length, JSON.stringify(lost)).toBeLessThan(0.01)
  })
})

describe('the order of what is found', () => {
  it('is the word itself, then its beginning, then a slip', () => {
    const entries = ['суды', 'судам', 'судебный', 'суда'].map((id) => makeEntry(id))

    expect(idsFor(entries, 'суда')).toEqual(['суда', 'судам', 'суды'])
  })

  it('has a word in the title before the same word below it', () => {
    const entries = [makeEntry('below', { text: 'арест' }), makeEntry('above', { title: 'арест' })]

    expect(idsFor(entries, 'арест')).toEqual(['above', 'below'])
  })

  it('has the word in an explanation before a slip in a title', () => {
    const entries = [makeEntry('slip', { title: 'count' }), makeEntry('word', { text: 'a court' })]

    expect(idsFor(entries, 'court')).toEqual(['word', 'slip'])
  })

  it('has few words before many', () => {
    const entries = [makeEntry('long title about enforcement'), makeEntry('enforcement')]

    expect(idsFor(entries, 'enforcement')[0]).toBe('enforcement')
  })
})

describe('a query', () => {
  it('folds ө, ү, ң, ё and capitals', () => {
    const folded = ['өндүрүш', 'мүлк', 'жаңы', 'отчёт'].map((id) => makeEntry(id))

    expect(['ОНДУРУШ', 'мулк', 'жаны', 'отчет'].flatMap((word) => idsFor(folded, word))).toEqual([
      'өндүрүш',
      'мүлк',
      'жаңы',
      'отчёт',
    ])
  })

  it('wants all of its words', () => {
    const entries = [makeEntry('арест имущества'), makeEntry('арест счёта')]

    expect(idsFor(entries, 'арест имущества')).toEqual(['арест имущества'])
  })

  it('is content with most of its words where no entry has all', () => {
    const entries = [makeEntry('арест имущества'), makeEntry('продажа')]

    expect(idsFor(entries, 'арест имущества завтра')).toEqual(['арест имущества'])
  })

  it('does not trip over a lone letter between words', () => {
    expect(idsFor([makeEntry('суд и арест')], 'арест в суд')).toEqual(['суд и арест'])
  })

  it('finds nothing when it has no words', () => {
    expect(['', '  ', '?!'].map((query) => atlasIndex.search(query, 10).count)).toEqual([0, 0, 0])
  })

  it('counts all that there is and hands out as many as were asked for', () => {
    const entries = Array.from({ length: 20 }, (_, n) => makeEntry(`арест ${n}`))

    const { hits, count } = indexOf(entries).search('арест', 5)

    expect([hits.length, count]).toEqual([5, 20])
  })
})

describe('an index under way', () => {
  const note = (id: string, title: string) => makeEntry(id, { kind: 'note', title })

  it('finds a note from when it is written until it is removed', () => {
    const index = indexOf(makeEntries(50, 1))
    const count = () => index.search('шпаргалка', 10).count

    const before = count()
    index.replace('note', [note('note:1', 'моя шпаргалка')])
    const written = count()
    index.replace('note', [])

    expect([before, written, count()]).toEqual([0, 1, 0])
  })

  it('forgets the words that a changed note no longer has', () => {
    const index = indexOf([])
    index.replace('note', [note('note:1', 'старое слово'), note('note:2', 'другое')])

    index.replace('note', [note('note:1', 'новое слово'), note('note:2', 'другое')])

    expect(
      ['старое', 'новое', 'слово', 'другое'].map((word) => index.search(word, 10).count),
    ).toEqual([0, 1, 1, 1])
  })

  it('answers after any changes as if it had been made anew', () => {
    const entries = makeEntries(12, 3).map((entry) => ({ ...entry, kind: 'note' as const }))
    const some = fc.subarray(entries)

    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 5 }),
        some,
        fc.constantFrom(...entries),
        (ways, last, asked) => {
          const query = textsOf(asked.title)[0]?.words ?? ''
          const changed = createSearchIndex()
          for (const each of [...ways, last]) changed.replace('note', each)

          const ids = (index: typeof changed) =>
            index
              .search(query, 99)
              .hits.map(({ entry }) => entry.id)
              .sort()

          expect(ids(changed)).toEqual(ids(indexOf(last)))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('refuses a second entry of the same name', () => {
    const index = indexOf([makeEntry('once')])

    expect(() => index.add([makeEntry('once')])).toThrow('once')
  })
})
