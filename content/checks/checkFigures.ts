import { type Check, subjectsOf } from '../course.ts'
import type { Fault } from '../faults/fault.ts'
import { LOCALES, type LocalizedText } from '../schema.ts'
import { statedIn } from './statedIn.ts'

/** Numbers of a text in figures; the full hour of a time («21:00») counts as the hour. */
export const figuresIn = (text: string): readonly string[] =>
  text.replace(/(\d):00/g, '$1').match(/\d+/g) ?? []

/** Every figure that a claim, a step, a way or a question states occurs in a paragraph on which it rests. */
export const checkFigures: Check = (course, report) => {
  const numerals = new Map(course.article.data.paragraphs.map(({ n, numerals }) => [n, numerals]))
  const sources = new Map(
    subjectsOf(course).flatMap(({ claims }) =>
      claims.data.claims.map(({ id, source }) => [id, source] as const),
    ),
  )
  const unsupported = (text: LocalizedText, source: readonly number[]): readonly string[] => {
    const stated = new Set(source.flatMap((n) => numerals.get(n) ?? []))
    const figures = LOCALES.flatMap((locale) => figuresIn(text[locale]))
    return [...new Set(figures)].filter((figure) => !stated.has(figure))
  }
  const fault = (figure: string, paragraphs: readonly number[]): Fault => ({
    code: 'figure-unsupported',
    figure,
    paragraphs,
  })

  for (const subject of subjectsOf(course)) {
    subject.claims.data.claims.forEach((claim, index) => {
      for (const figure of unsupported(claim.text, claim.source))
        report(subject.claims, ['claims', index, 'text'], fault(figure, claim.source))
    })
    const { questions } = subject
    questions?.data.questions.forEach((question, index) => {
      const source = [
        ...new Set([
          ...question.paragraphs,
          ...question.claims.flatMap((id) => sources.get(id) ?? []),
        ]),
      ].sort((a, b) => a - b)
      for (const { path, text } of statedIn(question))
        for (const figure of unsupported(text, source))
          report(questions, ['questions', index, ...path], fault(figure, source))
    })
    for (const sheet of subject.diagrams) {
      const resting = (claims: readonly string[]) => [
        ...new Set(claims.flatMap((id) => sources.get(id) ?? [])),
      ]
      sheet.data.steps.forEach((step, index) => {
        const source = resting(step.claims)
        for (const field of ['title', 'explanation'] as const)
          for (const figure of unsupported(step[field], source))
            report(sheet, ['steps', index, field], fault(figure, source))
      })
      sheet.data.links.forEach((link, index) => {
        const source = resting(link.claims)
        for (const field of ['condition', 'relation'] as const) {
          const text = link[field]
          if (!text) continue
          for (const figure of unsupported(text, source))
            report(sheet, ['links', index, field], fault(figure, source))
        }
      })
    }
  }
  for (const { cells } of course.systems)
    for (const [row, cell] of Object.entries(cells?.data.cells ?? {}))
      if (cells && 'value' in cell) {
        const source = [...new Set(cell.claims.flatMap((id) => sources.get(id) ?? []))]
        for (const figure of unsupported(cell.value, source))
          report(cells, ['cells', row, 'value'], fault(figure, source))
      }
}
