import { sayFault } from '../../../content/faults/sayFault.ts'
import { loadAtlas } from '../../../content/load.ts'
import type { Problem } from '../../../content/problem.ts'
import { readSourceFiles } from '../../../content/readContent.ts'
import type { Atlas } from '../../../content/schema.ts'
import type { SourceFile } from '../../../content/sheet.ts'

export const CONTENT_FOLDER = `${import.meta.dirname}/../../../content`

/** The content as it ships, read once. */
export const realFiles: readonly SourceFile[] = await readSourceFiles(CONTENT_FOLDER)

/** One real system with all that is shared: enough to break things in, and quick to load. */
export const franceAlone: readonly SourceFile[] = realFiles.filter(
  ({ file }) => !/^(?:systems|themes)\//.test(file) || file.startsWith('systems/france/'),
)

/** What the loader makes of sound content; throws when it is not sound. */
export function loadSound(files: readonly SourceFile[]): Atlas {
  const result = loadAtlas(files)
  if (!result.ok) throw new Error(`Unsound: ${JSON.stringify(result.problems, null, 2)}`)
  return result.atlas
}

export function problemsOf(files: readonly SourceFile[]): readonly Problem[] {
  const result = loadAtlas(files)
  return result.ok ? [] : result.problems
}

/** The problems as they are read in English, and where. */
export const toldOf = (files: readonly SourceFile[]) =>
  problemsOf(files).map(({ file, line, fault }) => ({
    file,
    line,
    sentence: sayFault(fault, 'en'),
  }))

/** `files` with `passage`, which must stand in `file` exactly once, written differently. */
export function rewrite(
  files: readonly SourceFile[],
  file: string,
  passage: string,
  instead: string,
): readonly SourceFile[] {
  const text = textOf(files, file)
  const times = text.split(passage).length - 1
  if (times !== 1) throw new Error(`${file} holds this passage ${times} times: ${passage}`)
  // A function, because a replacement text would give `$` a meaning.
  return withFile(
    files,
    file,
    text.replace(passage, () => instead),
  )
}

/** `files` with the whole of `file` written anew, or added. */
export const withFile = (
  files: readonly SourceFile[],
  file: string,
  text: string,
): readonly SourceFile[] => [...files.filter((each) => each.file !== file), { file, text }]

export function textOf(files: readonly SourceFile[], file: string): string {
  const source = files.find((each) => each.file === file)
  if (!source) throw new Error(`There is no ${file}`)
  return source.text
}

/** The 1-based line on which `passage`, or the last line of it, stands. */
export function lineOf(files: readonly SourceFile[], file: string, passage: string): number {
  const text = textOf(files, file)
  const at = text.indexOf(passage)
  if (at < 0) throw new Error(`${file} does not hold: ${passage}`)
  return text.slice(0, at + passage.length).split('\n').length
}
