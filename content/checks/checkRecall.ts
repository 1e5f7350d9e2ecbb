import { type Check, subjectsOf } from '../course.ts'
import { LOCALES } from '../schema.ts'

/** What a claim asks to recall stands in its text once, and no wrong answer is the right one. */
export const checkRecall: Check = (course, report) => {
  for (const { claims: sheet } of subjectsOf(course))
    sheet.data.claims.forEach((claim, index) => {
      const { blank } = claim
      if (!blank) {
        if (claim.distractors.length > 0)
          report(sheet, ['claims', index, 'distractors'], { code: 'distractors-without-blank' })
        return
      }
      for (const locale of LOCALES) {
        const words = blank[locale]
        const times = claim.text[locale].split(words).length - 1
        if (times !== 1)
          report(
            sheet,
            ['claims', index, 'blank', locale],
            times === 0
              ? { code: 'blank-absent', words }
              : { code: 'blank-repeated', words, times },
          )
        const seen = new Set([words.toLowerCase()])
        claim.distractors.forEach((distractor, at) => {
          const text = distractor[locale].toLowerCase()
          if (seen.has(text))
            report(sheet, ['claims', index, 'distractors', at, locale], {
              code: 'distractor-repeated',
              words: distractor[locale],
            })
          seen.add(text)
        })
      }
    })
}
