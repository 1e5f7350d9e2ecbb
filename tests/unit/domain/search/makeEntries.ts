import type { Locale } from '../../../../content/schema.ts'
import { mulberry32, type Random } from '../../../../renderer/domain/random.ts'
import { ENTRY_KINDS, type SearchEntry } from '../../../../renderer/domain/search/entry.ts'

const SYLLABLES: Readonly<Record<Locale, readonly string[]>> = {
  ky: 'ка ту өн ба сы өт кү лө жа ты мө ды ар ки че ге ул ын ко су үй эр бе ре ңы ша'.split(' '),
  ru: 'по ста но ви до го ре ше ни ис пол пра во су де бно за ко вы пла та ми ро лёг ха ще'.split(
    ' ',
  ),
  en: 'court en for ce judg ment bai liff pro cess law ti tle sei zure cre di tor pub lic or der ap peal'.split(
    ' ',
  ),
}

const ENDINGS: Readonly<Record<Locale, readonly string[]>> = {
  ky: ['', 'ны', 'нын', 'га', 'да', 'дан', 'лар', 'луу'],
  ru: ['', 'а', 'у', 'ом', 'е', 'ы', 'ами', 'ное'],
  en: ['', 's', 'ed', 'ing', 'er', 'ly'],
}

const STEMS = 2000

/**
 * Entries of no meaning but with the statistics of a large course pack: words frequent and rare as in
 * natural language (Zipf), stems with endings, titles of 3 to 7 words over texts of 6 to 18. The same
 * seed gives the same entries.
 */
export function makeEntries(count: number, seed: number): readonly SearchEntry[] {
  const random = mulberry32(seed)
  const speak = {
    ky: makeSpeaker('ky', random),
    ru: makeSpeaker('ru', random),
    en: makeSpeaker('en', random),
  }
  const say = (fewest: number, most: number) => {
    const length = fewest + below(most - fewest + 1, random)
    return { ky: speak.ky(length), ru: speak.ru(length), en: speak.en(length) }
  }
  const places = Array.from({ length: 40 }, () => say(1, 4))

  return Array.from({ length: count }, (_, n) => ({
    id: `made:${n}`,
    kind: ENTRY_KINDS[n % ENTRY_KINDS.length] ?? 'claim',
    title: say(3, 7),
    text: say(6, 18),
    place: [places[below(places.length, random)] ?? ''],
    also: [],
    paragraphs: [],
    target: { to: 'term', term: `made-${n}` },
  }))
}

const below = (limit: number, random: Random): number => Math.floor(random() * limit)

function makeSpeaker(locale: Locale, random: Random): (length: number) => string {
  const pick = (from: readonly string[]) => from[below(from.length, random)] ?? ''
  const stems = Array.from({ length: STEMS }, () =>
    Array.from({ length: 2 + below(3, random) }, () => pick(SYLLABLES[locale])).join(''),
  )
  // Uniform in the logarithm: the first ten stems are said as often as the next ninety.
  const frequent = () => stems[Math.floor(STEMS ** random()) - 1] ?? ''
  return (length) => Array.from({ length }, () => frequent() + pick(ENDINGS[locale])).join(' ')
}
