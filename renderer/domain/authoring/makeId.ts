/** Cyrillic letters of Kyrgyz and Russian in Latin ones, as passports and street signs have them. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

const LONGEST = 40

/** A title as an id is written: small Latin letters, figures, single hyphens; empty where nothing remains. */
export function slugOf(title: string): string {
  const latin = [...title.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  const words = latin
    // Accents fall off their letters: «Zustellung für» has no umlaut in an id.
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  // An id begins with a letter.
  if (words[0] && /^\d/.test(words[0])) words[0] = `n${words[0]}`
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST)
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}

/** An id made from a title, or from `otherwise` where that has no letters, that nothing else bears. */
export function makeId(title: string, otherwise: string, taken: ReadonlySet<string>): string {
  const start = slugOf(title) || otherwise
  if (!taken.has(start)) return start
  for (let number = 2; ; number += 1) {
    const id = `${start}-${number}`
    if (!taken.has(id)) return id
  }
}
