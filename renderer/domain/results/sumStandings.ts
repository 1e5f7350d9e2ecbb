import type { Standing } from './results.ts'

/** What several students have done together. */
export const sumStandings = (standings: readonly Standing[]): Standing =>
  standings.reduce(
    (sum, each) => ({
      questions: sum.questions + each.questions,
      met: sum.met + each.met,
      known: sum.known + each.known,
      answers: sum.answers + each.answers,
      right: sum.right + each.right,
    }),
    { questions: 0, met: 0, known: 0, answers: 0, right: 0 },
  )
