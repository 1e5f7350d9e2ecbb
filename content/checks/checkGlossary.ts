import type { Check } from '../course.ts'
import { LOCALES } from '../schema.ts'

/** One word for one idea: no two terms share a headword in one language and part in another. */
export const checkGlossary: Check = ({ glossaries }, report) => {
  for (const locale of LOCALES) {
    const known = new Map<string, string>()
    for (const glossary of glossaries)
      glossary.data.terms.forEach((term, index) => {
        const headword = term[locale].toLowerCase()
        const elsewhere = known.get(headword)
        if (elsewhere && elsewhere !== term.id && glossary.isWritten(['terms', index], locale))
          report(glossary, ['terms', index, locale], {
            code: 'word-taken',
            word: term[locale],
            term: elsewhere,
          })
        known.set(headword, term.id)
      })
  }
}
