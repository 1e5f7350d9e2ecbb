import { actorsOf, type Check, type Report, subjectsOf } from '../course.ts'
import type { Named } from '../faults/fault.ts'
import type { Path, Sheet } from '../sheet.ts'

/** Whatever is named exists: claims, paragraphs, actors, roles, terms, topics, comparison rows. */
export const checkReferences: Check = (course, report) => {
  const idsOf = (entries: readonly { readonly id: string }[]) =>
    new Set(entries.map(({ id }) => id))
  const { families, models, roles, topics } = course.vocabulary.data
  const known = {
    family: idsOf(families),
    model: idsOf(models),
    role: idsOf(roles),
    topic: idsOf(topics),
    dimension: idsOf(course.comparison.data.dimensions),
    term: idsOf(course.glossaries.flatMap((glossary) => glossary.data.terms)),
    claim: idsOf(subjectsOf(course).flatMap((subject) => subject.claims.data.claims)),
  }
  const named = lookUp(report)
  const last = course.article.data.paragraphs.length

  const paragraphExists = (sheet: Sheet<unknown>, path: Path, n: number) => {
    if (n > last) report(sheet, path, { code: 'no-such-paragraph', n, last })
  }
  const paragraphsExist = (sheet: Sheet<unknown>, path: Path, numbers: readonly number[]) => {
    numbers.forEach((n, index) => {
      paragraphExists(sheet, [...path, index], n)
    })
  }

  course.article.data.sections.forEach((section, index) => {
    for (const end of ['from', 'to'] as const)
      paragraphExists(course.article, ['sections', index, end], section[end])
  })
  for (const glossary of course.glossaries)
    glossary.data.terms.forEach((term, index) => {
      paragraphsExist(glossary, ['terms', index, 'paragraphs'], term.paragraphs)
    })

  for (const { head, cells } of course.systems) {
    if (head.data.family) named(head, ['family'], 'family', known.family, head.data.family)
    if (head.data.model) named(head, ['model'], 'model', known.model, head.data.model)
    for (const [row, cell] of Object.entries(cells?.data.cells ?? {})) {
      if (!cells) continue
      named(cells, ['cells', row], 'dimension', known.dimension, row)
      if ('claims' in cell)
        named(cells, ['cells', row, 'claims'], 'claim', known.claim, cell.claims)
    }
  }

  for (const subject of subjectsOf(course)) {
    const actors = idsOf(actorsOf(subject))

    subject.claims.data.claims.forEach((claim, index) => {
      const at = ['claims', index]
      paragraphsExist(subject.claims, [...at, 'source'], claim.source)
      named(subject.claims, [...at, 'topic'], 'topic', known.topic, claim.topic)
      named(subject.claims, [...at, 'terms'], 'term', known.term, claim.terms)
      if (claim.dimension)
        named(subject.claims, [...at, 'dimension'], 'dimension', known.dimension, claim.dimension)
    })
    subject.questions?.data.questions.forEach((question, index) => {
      if (!subject.questions) return
      const at = ['questions', index]
      paragraphsExist(subject.questions, [...at, 'paragraphs'], question.paragraphs)
      named(subject.questions, [...at, 'claims'], 'claim', known.claim, question.claims)
      if (question.topic)
        named(subject.questions, [...at, 'topic'], 'topic', known.topic, question.topic)
    })
    subject.updates?.data.updates.forEach((update, index) => {
      if (subject.updates)
        named(subject.updates, ['updates', index, 'claims'], 'claim', known.claim, update.claims)
    })

    for (const sheet of subject.diagrams) {
      const steps = idsOf(sheet.data.steps)
      const lanes = new Set(sheet.data.actors)
      named(sheet, ['actors'], 'actor', actors, sheet.data.actors)
      sheet.data.steps.forEach((step, index) => {
        const at = ['steps', index]
        named(sheet, [...at, 'claims'], 'claim', known.claim, step.claims)
        named(sheet, [...at, 'terms'], 'term', known.term, step.terms)
        named(sheet, [...at, 'role'], 'role', known.role, step.role)
        named(sheet, [...at, 'actor'], 'actor', actors, step.actor)
        if (actors.has(step.actor) && !lanes.has(step.actor))
          report(sheet, [...at, 'actor'], { code: 'lane-missing', actor: step.actor })
      })
      sheet.data.links.forEach((link, index) => {
        const at = ['links', index]
        named(sheet, [...at, 'from'], 'step', steps, link.from)
        named(sheet, [...at, 'to'], 'step', steps, link.to)
        named(sheet, [...at, 'claims'], 'claim', known.claim, link.claims)
      })
    }
  }
}

const lookUp =
  (report: Report) =>
  (
    sheet: Sheet<unknown>,
    path: Path,
    what: Named,
    known: ReadonlySet<string>,
    named: string | readonly string[],
  ): void => {
    const look = (at: Path, id: string) => {
      if (!known.has(id)) report(sheet, at, { code: 'nothing-so-named', what, id })
    }
    if (typeof named === 'string') look(path, named)
    else for (const [index, id] of named.entries()) look([...path, index], id)
  }
