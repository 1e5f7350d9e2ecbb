import { type Check, subjectsOf } from '../course.ts'
import type { Fault } from '../faults/fault.ts'
import { LOCALES, type LocalizedText } from '../schema.ts'
import { statedIn } from './statedIn.ts'

/** Numbers of a text in figures; the full hour of a time («21:00») counts as the hour. */
export const figuresIn = (text: string): readonly string[] =>
  text.replace(/(\d):00/g, '$1').match(/\d+/g) ?? []

/** The paragraphs on which something rests; null where it rests on another source too, which nobody can look up. */
type Source = readonly number[] | null

/** Every figure that a claim, a step, a way or a question states occurs in a paragraph on which it rests. */
export const checkFigures: Check = (course, report) => {
  const numerals = new Map(course.article.data.paragraphs.map(({ n, numerals }) => [n, numerals]))
  const sources = new Map<string, Source>(
    subjectsOf(course).flatMap(({ claims }) =>
      claims.data.claims.map(({ id, source, reference }) => [id, reference ? null : source]),
    ),
  )
  const resting = (claims: readonly string[], paragraphs: Source = []): Source => {
    const numbers = new Set(paragraphs)
    for (const id of claims) {
      const source = sources.get(id)
      if (source === null) return null
      for (const n of source ?? []) numbers.add(n)
    }
    return paragraphs && [...numbers]
  }
  const faults = (text: LocalizedText, source: Source): readonly Fault[] => {
    if (source === null) return []
    const stated = new Set(source.flatMap((n) => numerals.get(n) ?? []))
    const figures = LOCALES.flatMap((locale) => figuresIn(text[locale]))
    return [...new Set(figures)]
      .filter((figure) => !stated.has(figure))
      .map((figure) => ({ code: 'figure-unsupported', figure, paragraphs: source }))
  }

  for (const subject of subjectsOf(course)) {
    subject.claims.data.claims.forEach((claim, index) => {
      for (const fault of faults(claim.text, sources.get(claim.id) ?? null))
        report(subject.claims, ['claims', index, 'text'], fault)
    })
    const { questions } = subject
    questions?.data.questions.forEach((question, index) => {
      const source = resting(question.claims, question.reference ? null : question.paragraphs)
      const inOrder = source && [...source].sort((a, b) => a - b)
      for (const { path, text } of statedIn(question))
        for (const fault of faults(text, inOrder))
          report(questions, ['questions', index, ...path], fault)
    })
    for (const sheet of subject.diagrams) {
      sheet.data.steps.forEach((step, index) => {
        const source = resting(step.claims)
        for (const field of ['title', 'explanation'] as const)
          for (const fault of faults(step[field], source))
            report(sheet, ['steps', index, field], fault)
      })
      sheet.data.links.forEach((link, index) => {
        const source = resting(link.claims)
        for (const field of ['condition', 'relation'] as const) {
          const text = link[field]
          if (!text) continue
          for (const fault of faults(text, source)) report(sheet, ['links', index, field], fault)
        }
      })
    }
  }
  for (const { cells } of course.systems)
    for (const [row, cell] of Object.entries(cells?.data.cells ?? {}))
      if (cells && 'value' in cell)
        for (const fault of faults(cell.value, resting(cell.claims)))
          report(cells, ['cells', row, 'value'], fault)
}
