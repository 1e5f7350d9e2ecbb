import type { Locale } from '../../../../content/schema.ts'

/** Of Moodle's column for it. */
const LONGEST = 100
const PRIME = 0x100000001b3n
const SEED = 0xcbf29ce484222325n

/**
 * A question's id as Moodle keeps it: with the language, because the same question may be imported in
 * several; one that is too long ends in a hash of the whole.
 */
export function idnumberOf(id: string, locale: Locale): string {
  const whole = `${locale}:${id.replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter))}`
  if (whole.length <= LONGEST) return whole
  const hash = fnv1a(whole).toString(36).padStart(13, '0')
  return `${whole.slice(0, LONGEST - hash.length - 1)}~${hash}`
}

/** FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), of ASCII. */
function fnv1a(text: string): bigint {
  let hash = SEED
  for (let index = 0; index < text.length; index += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME)
  return hash
}
