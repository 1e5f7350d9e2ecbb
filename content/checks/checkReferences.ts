import { actorsOf, type Check, type Report, subjectsOf } from '../course.ts'
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
    'comparison row': idsOf(course.comparison.data.dimensions),
    term: idsOf(course.glossaries.flatMap((glossary) => glossary.data.terms)),
    claim: idsOf(subjectsOf(course).flatMap((subject) => subject.claims.data.claims)),
  }
  const named = lookUp(report)
  const last = course.article.data.paragraphs.length

  const paragraphsExist = (sheet: Sheet<unknown>, path: Path, numbers: readonly number[]) => {
    numbers.forEach((n, index) => {
      if (n > last)
        report(
          sheet,
          [...path, index],
          `The article has no paragraph ${n}: its paragraphs run from 1 to ${last}.`,
        )
    })
  }

  course.article.data.sections.forEach((section, index) => {
    paragraphsExist(course.article, ['sections', index], [section.from, section.to])
  })
  for (const glossary of course.glossaries)
    glossary.data.terms.forEach((term, index) => {
      paragraphsExist(glossary, ['terms', index, 'paragraphs'], term.paragraphs)
    })

  for (const { head, cells } of course.systems) {
    if (head.data.family) named(head, ['family'], 'family', known.family, [head.data.family])
    if (head.data.model) named(head, ['model'], 'model', known.model, [head.data.model])
    for (const [row, cell] of Object.entries(cells?.data.cells ?? {})) {
      if (!cells) continue
      named(cells, ['cells', row], 'comparison row', known['comparison row'], [row])
      if ('claims' in cell) named(cells, ['cells', row], 'claim', known.claim, cell.claims)
    }
  }

  for (const subject of subjectsOf(course)) {
    const actors = idsOf(actorsOf(subject))

    subject.claims.data.claims.forEach((claim, index) => {
      const at = ['claims', index]
      paragraphsExist(subject.claims, [...at, 'source'], claim.source)
      named(subject.claims, at, 'topic', known.topic, [claim.topic])
      named(subject.claims, at, 'term', known.term, claim.terms)
      if (claim.dimension)
        named(subject.claims, at, 'comparison row', known['comparison row'], [claim.dimension])
    })
    subject.questions?.data.questions.forEach((question, index) => {
      if (!subject.questions) return
      const at = ['questions', index]
      paragraphsExist(subject.questions, [...at, 'paragraphs'], question.paragraphs)
      named(subject.questions, [...at, 'claims'], 'claim', known.claim, question.claims)
      if (question.topic)
        named(subject.questions, [...at, 'topic'], 'topic', known.topic, [question.topic])
    })
    subject.updates?.data.updates.forEach((update, index) => {
      if (subject.updates)
        named(subject.updates, ['updates', index], 'claim', known.claim, update.claims)
    })

    for (const sheet of subject.diagrams) {
      const steps = idsOf(sheet.data.steps)
      const lanes = new Set(sheet.data.actors)
      named(sheet, ['actors'], 'actor', actors, sheet.data.actors)
      sheet.data.steps.forEach((step, index) => {
        const at = ['steps', index]
        named(sheet, at, 'claim', known.claim, step.claims)
        named(sheet, at, 'term', known.term, step.terms)
        named(sheet, [...at, 'role'], 'role', known.role, [step.role])
        named(sheet, [...at, 'actor'], 'actor', actors, [step.actor])
        if (actors.has(step.actor) && !lanes.has(step.actor))
          report(
            sheet,
            [...at, 'actor'],
            `The actor «${step.actor}» has no lane in this diagram: add it to «actors» at the top.`,
          )
      })
      sheet.data.links.forEach((link, index) => {
        named(sheet, ['links', index], 'step', steps, [link.from, link.to])
        named(sheet, ['links', index], 'claim', known.claim, link.claims)
      })
    }
  }
}

const lookUp =
  (report: Report) =>
  (
    sheet: Sheet<unknown>,
    path: Path,
    what: string,
    known: ReadonlySet<string>,
    ids: readonly string[],
  ): void => {
    for (const id of ids)
      if (!known.has(id))
        report(sheet, path, `There is no ${what} «${id}»: is it misspelt, or not written yet?`)
  }
