import { type Check, type Report, subjectsOf } from '../course.ts'
import type { Sheet } from '../sheet.ts'

/** Every id is given once, and a folder is called what its head says. */
export const checkIds: Check = (course, report) => {
  const { article, vocabulary, comparison, glossaries } = course
  unique(article, ['sections'], article.data.sections, report)
  for (const list of ['families', 'models', 'roles', 'topics'] as const)
    unique(vocabulary, [list], vocabulary.data[list], report)
  unique(comparison, ['dimensions'], comparison.data.dimensions, report)
  const terms = new Set<string>()
  for (const glossary of glossaries) unique(glossary, ['terms'], glossary.data.terms, report, terms)

  article.data.paragraphs.forEach((paragraph, index) => {
    if (paragraph.n !== index + 1)
      report(article, ['paragraphs', index, 'n'], {
        code: 'paragraph-out-of-turn',
        expected: index + 1,
      })
  })

  const subjects = new Set<string>()
  const claims = new Map<string, string>()
  for (const subject of subjectsOf(course)) {
    const { id } = subject.head.data
    if (id !== subject.name)
      report(subject.head, ['id'], { code: 'folder-differs', id, folder: subject.name })
    // A pack's own country may be called like one that is built in: its id gets the pack's in front.
    const name = `${subject.origin}/${id}`
    if (subjects.has(name) && subject.origin !== 'addition')
      report(subject.head, ['id'], { code: 'id-repeated', id })
    subjects.add(name)

    const actors = new Set<string>()
    unique(subject.head, ['actors'], subject.head.data.actors, report, actors)
    if (subject.actors)
      unique(subject.actors, ['actors'], subject.actors.data.actors, report, actors)
    subject.claims.data.claims.forEach((claim, index) => {
      const elsewhere = claims.get(claim.id)
      if (elsewhere)
        report(subject.claims, ['claims', index, 'id'], {
          code: 'claim-id-taken',
          id: claim.id,
          file: elsewhere,
        })
      claims.set(claim.id, subject.claims.file)
    })
    if (subject.questions)
      unique(subject.questions, ['questions'], subject.questions.data.questions, report)
    if (subject.updates) unique(subject.updates, ['updates'], subject.updates.data.updates, report)

    const diagrams = new Set<string>()
    for (const sheet of subject.diagrams) {
      const name = (sheet.file.split('/').at(-1) ?? '').replace('.diagram.yaml', '')
      const { id } = sheet.data
      if (id !== name) report(sheet, ['id'], { code: 'file-name-differs', id, name })
      if (diagrams.has(id)) report(sheet, ['id'], { code: 'diagram-id-repeated', id })
      diagrams.add(id)
      unique(sheet, ['steps'], sheet.data.steps, report)
    }
  }
}

function unique(
  sheet: Sheet<unknown>,
  path: readonly string[],
  entries: readonly { readonly id: string }[],
  report: Report,
  seen = new Set<string>(),
): void {
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) report(sheet, [...path, index, 'id'], { code: 'id-repeated', id })
    seen.add(id)
  })
}
