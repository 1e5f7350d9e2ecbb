import type { ZodType } from 'zod'
import { checkDiagrams } from './checks/checkDiagrams.ts'
import { checkFigures } from './checks/checkFigures.ts'
import { checkGlossary } from './checks/checkGlossary.ts'
import { checkIds } from './checks/checkIds.ts'
import { checkLanguage } from './checks/checkLanguage.ts'
import { checkQuestions } from './checks/checkQuestions.ts'
import { checkRecall } from './checks/checkRecall.ts'
import { checkReferences } from './checks/checkReferences.ts'
import { checkSources } from './checks/checkSources.ts'
import type { Check, Course, Report, SystemFolder } from './course.ts'
import type { Problem } from './problem.ts'
import {
  type Atlas,
  articleFile,
  cellsFile,
  claimsFile,
  comparisonFile,
  diagramFile,
  glossaryFile,
  questionsFile,
  systemFile,
  themeFile,
  updatesFile,
  vocabularyFile,
} from './schema.ts'
import { readSheet, type Sheet, type SourceFile } from './sheet.ts'

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

  const report: Report = (sheet, path, fault) =>
    problems.push({ file: sheet.file, line: sheet.lineOf(path), path, fault })
  for (const check of CHECKS) check(course, report)
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) }
  return { ok: true, atlas: assemble(course) }
}

function readCourse(files: readonly SourceFile[], problems: Problem[]): Course | null {
  const byName = new Map(files.map((source) => [source.file, source]))
  const known = new Set<string>()

  const optional = <T>(file: string, schema: ZodType<T>): Sheet<T> | null => {
    const source = byName.get(file)
    known.add(file)
    return source ? readSheet(source, schema, problems) : null
  }
  const required = <T>(file: string, schema: ZodType<T>): Sheet<T> | null => {
    if (!byName.has(file))
      problems.push({ file, line: 1, path: [], fault: { code: 'file-missing' } })
    return optional(file, schema)
  }
  const foldersIn = (kind: 'systems' | 'themes'): readonly string[] => [
    ...new Set(
      files.flatMap(({ file }) => {
        const [top, name = '', ...inside] = file.split('/')
        return top === kind && inside.length > 0 ? [name] : []
      }),
    ),
  ]
  const diagramsIn = (folder: string) =>
    files
      .filter(({ file }) => file.startsWith(`${folder}/`) && file.endsWith('.diagram.yaml'))
      .flatMap(({ file }) => optional(file, diagramFile) ?? [])

  const article = required('article.yaml', articleFile)
  const vocabulary = required('vocabulary.yaml', vocabularyFile)
  const comparison = required('comparison.yaml', comparisonFile)
  const glossary = required('glossary.yaml', glossaryFile)

  const systems = foldersIn('systems').flatMap((name) => {
    const folder = `systems/${name}`
    const head = required(`${folder}/system.yaml`, systemFile)
    const claims = required(`${folder}/claims.yaml`, claimsFile)
    const updates = optional(`${folder}/updates.yaml`, updatesFile)
    const questions = optional(`${folder}/questions.yaml`, questionsFile)
    const cells = optional(`${folder}/comparison.yaml`, cellsFile)
    const diagrams = diagramsIn(folder)
    return head && claims ? [{ name, head, claims, updates, questions, cells, diagrams }] : []
  })
  const themes = foldersIn('themes').flatMap((name) => {
    const folder = `themes/${name}`
    const head = required(`${folder}/theme.yaml`, themeFile)
    const claims = required(`${folder}/claims.yaml`, claimsFile)
    const updates = optional(`${folder}/updates.yaml`, updatesFile)
    const questions = optional(`${folder}/questions.yaml`, questionsFile)
    const diagrams = diagramsIn(folder)
    return head && claims ? [{ name, head, claims, updates, questions, diagrams }] : []
  })

  for (const { file } of files)
    if (!known.has(file))
      problems.push({ file, line: 1, path: [], fault: { code: 'file-unknown' } })
  if (!article || !vocabulary || !comparison || !glossary) return null
  return { article, vocabulary, comparison, glossary, systems, themes }
}

function assemble(course: Course): Atlas {
  const taught = (folder: (typeof course.systems)[number] | (typeof course.themes)[number]) => ({
    claims: folder.claims.data.claims,
    updates: folder.updates?.data.updates ?? [],
    questions: folder.questions?.data.questions ?? [],
    diagrams: folder.diagrams.map((sheet) => sheet.data).sort((a, b) => a.order - b.order),
  })
  const cellsOf = (folder: SystemFolder) => folder.cells?.data.cells ?? {}
  return {
    article: course.article.data,
    vocabulary: course.vocabulary.data,
    dimensions: course.comparison.data.dimensions,
    terms: course.glossary.data.terms,
    systems: course.systems
      .map((folder) => ({ ...folder.head.data, ...taught(folder), cells: cellsOf(folder) }))
      .sort((a, b) => a.order - b.order),
    themes: course.themes
      .map((folder) => ({ ...folder.head.data, ...taught(folder) }))
      .sort((a, b) => a.order - b.order),
  }
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
