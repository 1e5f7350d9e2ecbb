import type { PackManifest } from '../../content/pack/manifest.ts'
import type { PackContent } from '../../content/pack/PackContent.ts'
import type { FilledText } from '../../content/pack/readingOf.ts'
import type { ZipFault } from '../../content/pack/unzipPack.ts'
import type { Problem } from '../../content/problem.ts'
import type { Atlas } from '../../content/schema.ts'
import type { SourceFile } from '../../content/sheet.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'

/** What is to be looked at: a file as it came, or the files of a draft. */
export type PackTask = { readonly builtIn: Atlas } & (
  | { readonly bytes: Uint8Array }
  | { readonly files: readonly SourceFile[] }
)

/**
 * `newer`: written by a later version of the program. `content`: the problems say what. `lesson`: one of its lessons
 * is none. `too-slow`: given up. `failed`: the check itself came to grief.
 */
export type PackFault =
  | ZipFault
  | { readonly kind: 'newer' | 'content' | 'too-slow' | 'failed' }
  | { readonly kind: 'lesson'; readonly name: string }

export type PackReading =
  | {
      readonly ok: true
      readonly manifest: PackManifest
      readonly content: PackContent
      readonly lessons: readonly Lesson[]
      readonly filled: readonly FilledText[]
      readonly hints: readonly Problem[]
    }
  | {
      readonly ok: false
      readonly fault: PackFault
      /** What is known of it, even so. */
      readonly manifest: PackManifest | null
      readonly problems: readonly Problem[]
      readonly filled: readonly FilledText[]
      readonly hints: readonly Problem[]
    }

export const refusedPack = (fault: PackFault): PackReading & { readonly ok: false } => ({
  ok: false,
  fault,
  manifest: null,
  problems: [],
  filled: [],
  hints: [],
})
