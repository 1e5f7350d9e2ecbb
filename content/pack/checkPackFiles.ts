import { systemsOf, taughtIn, themesOf } from '../assemble.ts'
import { checkDiagrams } from '../checks/checkDiagrams.ts'
import { checkFigures } from '../checks/checkFigures.ts'
import { checkGlossary } from '../checks/checkGlossary.ts'
import { checkIds } from '../checks/checkIds.ts'
import { checkLanguage } from '../checks/checkLanguage.ts'
import { checkQuestions } from '../checks/checkQuestions.ts'
import { checkRecall } from '../checks/checkRecall.ts'
import { checkReferences } from '../checks/checkReferences.ts'
import { type Check, type Course, type SubjectFolder, sheetsOf, subjectsOf } from '../course.ts'
import { courseOf } from '../courseOf.ts'
import { libraryOf } from '../library.ts'
import { LOCALES, type Locale } from '../names.ts'
import { inOrder, type Problem } from '../problem.ts'
import { readSubjects } from '../readSubjects.ts'
import { runChecks } from '../runChecks.ts'
import { type Atlas, glossaryFile } from '../schema.ts'
import type { Sheet, SourceFile } from '../sheet.ts'
import { checkPackLimits } from './checkPackLimits.ts'
import { PACK_LIMITS } from './limits.ts'
import { MANIFEST_FILE, manifestFile, type PackManifest } from './manifest.ts'
import { namespacePack } from './namespacePack.ts'
import type { PackAddition, PackContent } from './PackContent.ts'
import { isLessonFile } from './packFileName.ts'
import { type FilledText, readingOf } from './readingOf.ts'

interface Looked {
  /** Texts that are not written in a language, and are shown in another. */
  readonly filled: readonly FilledText[]
  /** What could be better and stops nobody. */
  readonly hints: readonly Problem[]
}

export type PackCheck =
  | (Looked & {
      readonly ok: true
      readonly manifest: PackManifest
      readonly content: PackContent
      /** As they came; who reads them is the reader of lessons. */
      readonly lessons: readonly SourceFile[]
    })
  | (Looked & {
      readonly ok: false
      readonly manifest: PackManifest | null
      readonly problems: readonly Problem[]
    })

/** `checkSources` is for what ships with the program alone. */
const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkDiagrams,
  checkRecall,
  checkQuestions,
  checkFigures,
]
/** A lecturer's words for a thing may be those of the atlas, and his Kyrgyz text may quote German. */
const ADVICE: readonly Check[] = [checkLanguage, checkGlossary]

/** The files of a pack, checked against the built-in content and together with it. Touches no disk and never throws. */
export function checkPackFiles(builtIn: Atlas, files: readonly SourceFile[]): PackCheck {
  const problems: Problem[] = []
  const filled: FilledText[] = []
  const lessons = files.filter(({ file }) => isLessonFile(file))
  const taught = files.filter(({ file }) => !isLessonFile(file))

  const library = libraryOf(taught, problems, readingOf(languageOf(files), filled))
  const manifest = library.required(MANIFEST_FILE, manifestFile)
  const glossary = library.optional('glossary.yaml', glossaryFile)
  const base = courseOf(builtIn)
  const own = readSubjects(library, base, 'pack')
  library.reportStrangers()

  const failed = (found: readonly Problem[], hints: readonly Problem[] = []): PackCheck => ({
    ok: false,
    manifest: manifest?.data ?? null,
    problems: inOrder(found).slice(0, PACK_LIMITS.problems),
    filled,
    hints,
  })
  if (problems.length > 0 || !manifest) return failed(problems)

  const course: Course = {
    ...base,
    glossaries: [...base.glossaries, ...(glossary ? [glossary] : [])],
    systems: [...base.systems, ...own.systems],
    themes: [...base.themes, ...own.themes],
  }
  const subjects = subjectsOf({ ...course, ...own })
  const ofPack = new Set<Sheet<unknown> | null>([glossary, ...subjects.flatMap(ownSheetsOf)])
  const concerns = (sheet: Sheet<unknown>) => ofPack.has(sheet)
  const tooMuch = runChecks([checkPackLimits], course, concerns)
  if (tooMuch.length > 0) return failed(tooMuch)
  const hints = inOrder(runChecks(ADVICE, course, concerns))
  const found = runChecks(CHECKS, course, concerns)
  if (found.length > 0) return failed(found, hints)

  const content = namespacePack(manifest.data.id, {
    terms: glossary?.data.terms ?? [],
    systems: systemsOf(own.systems.filter(({ origin }) => origin === 'pack')),
    themes: themesOf(own.themes.filter(({ origin }) => origin === 'pack')),
    additions: subjects.filter(isAddition).map(additionOf),
  })
  return { ok: true, manifest: manifest.data, content, lessons, filled, hints }
}

const isAddition = ({ origin }: SubjectFolder): boolean => origin === 'addition'

const additionOf = (folder: SubjectFolder): PackAddition => ({
  subject: folder.name,
  actors: folder.actors?.data.actors ?? [],
  ...taughtIn(folder),
})

/** Of a country that the pack adds to, the head does not lie in the pack. */
const ownSheetsOf = (subject: SubjectFolder): readonly Sheet<unknown>[] =>
  sheetsOf(subject).filter((sheet) => !isAddition(subject) || sheet !== subject.head)

/** The language in which the pack is whole has to be known before any file is read in it. */
function languageOf(files: readonly SourceFile[]): Locale {
  const text = files.find(({ file }) => file === MANIFEST_FILE)?.text ?? ''
  const named = /^language:[ \t]*["']?(ky|ru|en)\b/m.exec(text)?.[1]
  return LOCALES.find((locale) => locale === named) ?? 'ky'
}
