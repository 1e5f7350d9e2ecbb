import { systemsOf, themesOf } from './assemble.ts'
import { checkDiagrams } from './checks/checkDiagrams.ts'
import { checkFigures } from './checks/checkFigures.ts'
import { checkGlossary } from './checks/checkGlossary.ts'
import { checkIds } from './checks/checkIds.ts'
import { checkLanguage } from './checks/checkLanguage.ts'
import { checkQuestions } from './checks/checkQuestions.ts'
import { checkRecall } from './checks/checkRecall.ts'
import { checkReferences } from './checks/checkReferences.ts'
import { checkSources } from './checks/checkSources.ts'
import type { Check, Course } from './course.ts'
import { libraryOf } from './library.ts'
import { inOrder, type Problem } from './problem.ts'
import { readSubjects } from './readSubjects.ts'
import { runChecks } from './runChecks.ts'
import { type Atlas, articleFile, comparisonFile, glossaryFile, vocabularyFile } from './schema.ts'
import type { SourceFile } from './sheet.ts'

export type LoadResult =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkSources,
  checkDiagrams,
  checkRecall,
  checkQuestions,
  checkFigures,
  checkLanguage,
  checkGlossary,
]

/** Files to Atlas, or everything that is wrong with them, ordered by file and line. Touches no disk. */
export function loadAtlas(files: readonly SourceFile[]): LoadResult {
  const problems: Problem[] = []
  const course = readCourse(files, problems)
  if (!course || problems.length > 0) return { ok: false, problems: inOrder(problems) }

  const found = runChecks(CHECKS, course)
  if (found.length > 0) return { ok: false, problems: inOrder(found) }
  return { ok: true, atlas: assemble(course) }
}

function readCourse(files: readonly SourceFile[], problems: Problem[]): Course | null {
  const library = libraryOf(files, problems)
  const article = library.required('article.yaml', articleFile)
  const vocabulary = library.required('vocabulary.yaml', vocabularyFile)
  const comparison = library.required('comparison.yaml', comparisonFile)
  const glossary = library.required('glossary.yaml', glossaryFile)
  const subjects = readSubjects(library)
  library.reportStrangers()
  if (!article || !vocabulary || !comparison || !glossary) return null
  return { article, vocabulary, comparison, glossaries: [glossary], ...subjects }
}

const assemble = (course: Course): Atlas => ({
  article: course.article.data,
  vocabulary: course.vocabulary.data,
  dimensions: course.comparison.data.dimensions,
  terms: course.glossaries.flatMap((glossary) => glossary.data.terms),
  systems: systemsOf(course.systems),
  themes: themesOf(course.themes),
})
