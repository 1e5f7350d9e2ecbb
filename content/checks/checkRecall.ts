import { type Check, subjectsOf } from '../course.ts'
import { LOCALES } from '../schema.ts'

/** What a claim asks to recall stands in its text once, and no wrong answer is the right one. */
export const checkRecall: Check = (course, report) => {
  for (const { claims: sheet } of subjectsOf(course))
    sheet.data.claims.forEach((claim, index) => {
      const { blank } = claim
      if (!blank) {
        if (claim.distractors.length > 0)
          report(
            sheet,
            ['claims', index, 'distractors'],
            'There are distractors but no «blank» for which they could stand.',
          )
        return
      }
      for (const locale of LOCALES) {
        const parts = claim.text[locale].split(blank[locale]).length - 1
        if (parts !== 1)
          report(
            sheet,
            ['claims', index, 'blank', locale],
            parts === 0
              ? `The words «${blank[locale]}» do not stand in the text of the claim.`
              : `The words «${blank[locale]}» stand in the text ${parts} times: choose words that stand there once.`,
          )
        const seen = new Set([blank[locale].toLowerCase()])
        claim.distractors.forEach((distractor, at) => {
          const text = distractor[locale].toLowerCase()
          if (seen.has(text))
            report(
              sheet,
              ['claims', index, 'distractors', at, locale],
              `The wrong answer «${distractor[locale]}» is the same as the right one or as another.`,
            )
          seen.add(text)
        })
      }
    })
}
