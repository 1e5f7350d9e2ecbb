import type { DraftHead, DraftText } from './draft.ts'

/**
 * «In Germany» and «of Germany» from «Germany», as a beginning that the author reads and may change. Right
 * for the names of most countries; silent where a rule would rather be wrong.
 */
export function suggestForms({ ky, ru, en }: DraftText): Pick<DraftHead, 'where' | 'whose'> {
  const forms = {
    ...(ky?.trim() && { ky: inKyrgyz(ky.trim()) }),
    ...(ru?.trim() && { ru: inRussian(ru.trim()) }),
    ...(en?.trim() && { en: inEnglish(en.trim()) }),
  }
  const pick = (form: 'where' | 'whose'): DraftText =>
    Object.fromEntries(
      Object.entries(forms).flatMap(([locale, found]) => (found ? [[locale, found[form]]] : [])),
    )
  return { where: pick('where'), whose: pick('whose') }
}

interface Forms {
  readonly where: string
  readonly whose: string
}

/** Endings by the last vowel: of «in» and of «of». */
const HARMONY: readonly (readonly [string, string, string])[] = [
  ['аыя', 'а', 'ы'],
  ['уюё', 'а', 'у'],
  ['о', 'о', 'у'],
  ['өү', 'ө', 'ү'],
  ['еэи', 'е', 'и'],
]
const VOWELS = /[аоуыэеиюяөүё]/
const VOICELESS = /[пткхшщчцфс]$/

function inKyrgyz(name: string): Forms | null {
  const bare = name.replace(/ь$/, '')
  const lower = bare.toLowerCase()
  if (bare === bare.toUpperCase() && bare.length > 1) return null
  const vowel = [...lower].reverse().find((letter) => VOWELS.test(letter))
  const [, where, whose] = HARMONY.find(([vowels]) => vowel && vowels.includes(vowel)) ?? []
  if (!where || !whose) return null
  if (VOWELS.test(lower.at(-1) ?? '')) {
    // A thing that belongs to something else («… Республикасы») takes an н before its endings.
    const isOwned = name.includes(' ') && /[ыиуү]$/.test(lower)
    return { where: `${bare}${isOwned ? 'н' : ''}д${where}`, whose: `${bare}н${whose}н` }
  }
  const first = VOICELESS.test(lower) ? 'т' : 'д'
  return { where: `${bare}${first}${where}`, whose: `${bare}${first}${whose}н` }
}

function inRussian(name: string): Forms | null {
  const preposition = /^[ВФ][^аеёиоуыэюя]/.test(name) ? 'во' : 'в'
  const said = (where: string, whose: string): Forms => ({
    where: `${preposition} ${where}`,
    whose,
  })
  if (name === name.toUpperCase()) return said(name, name)
  // In a name of several words each has an ending of its own.
  if (/[\s-]/.test(name)) return null
  const stem = name.slice(0, -1)
  if (name.endsWith('ия')) return said(`${stem}и`, `${stem}и`)
  if (name.endsWith('я')) return said(`${stem}е`, `${stem}и`)
  if (name.endsWith('а')) return said(`${stem}е`, stem + (/[гкхжшщч]$/.test(stem) ? 'и' : 'ы'))
  if (name.endsWith('й')) return said(`${stem}е`, `${stem}я`)
  if (name.endsWith('ь')) return said(`${stem}и`, `${stem}и`)
  if (name.endsWith('ы')) return null
  return /[оеиуэю]$/.test(name) ? said(name, name) : said(`${name}е`, `${name}а`)
}

function inEnglish(name: string): Forms {
  const takesArticle =
    /^(?:United|Czech Republic|Dominican)|(?:lands|Islands|Republic|Philippines|Bahamas|Maldives)$/
  const said = takesArticle.test(name) ? `the ${name}` : name
  return { where: `in ${said}`, whose: `of ${said}` }
}
