import type { z } from 'zod'
import type { Fault } from './faults/fault.ts'
import type {
  Actor,
  actorsFile,
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
import type { Path, Sheet } from './sheet.ts'

interface Folder {
  /** The folder's name, which is also the id. */
  readonly name: string
  /** An addition is what a course pack puts into the country or theme of this name that is built in; its head is that one's. */
  readonly origin: 'built-in' | 'pack' | 'addition'
  /** Further actors of an addition. */
  readonly actors: Sheet<z.infer<typeof actorsFile>> | null
  readonly claims: Sheet<z.infer<typeof claimsFile>>
  readonly updates: Sheet<z.infer<typeof updatesFile>> | null
  readonly questions: Sheet<z.infer<typeof questionsFile>> | null
  readonly diagrams: readonly Sheet<z.infer<typeof diagramFile>>[]
}

export interface SystemFolder extends Folder {
  readonly head: Sheet<z.infer<typeof systemFile>>
  readonly cells: Sheet<z.infer<typeof cellsFile>> | null
}

export interface ThemeFolder extends Folder {
  readonly head: Sheet<z.infer<typeof themeFile>>
}

export type SubjectFolder = SystemFolder | ThemeFolder

/** Every file read and each in its own shape; whether they fit together is still to be checked. */
export interface Course {
  readonly article: Sheet<z.infer<typeof articleFile>>
  readonly vocabulary: Sheet<z.infer<typeof vocabularyFile>>
  readonly comparison: Sheet<z.infer<typeof comparisonFile>>
  /** One, or with a course pack two. */
  readonly glossaries: readonly Sheet<z.infer<typeof glossaryFile>>[]
  readonly systems: readonly SystemFolder[]
  readonly themes: readonly ThemeFolder[]
}

export const subjectsOf = (course: Course): readonly SubjectFolder[] => [
  ...course.systems,
  ...course.themes,
]

/** Every file of a folder that is there. */
export const sheetsOf = (folder: SubjectFolder): readonly Sheet<unknown>[] =>
  [
    folder.head,
    folder.actors,
    folder.claims,
    folder.updates,
    folder.questions,
    'cells' in folder ? folder.cells : null,
    ...folder.diagrams,
  ].filter((sheet) => sheet !== null)

/** Who may act in the diagrams of a folder. */
export const actorsOf = ({ head, actors }: SubjectFolder): readonly Actor[] => [
  ...head.data.actors,
  ...(actors?.data.actors ?? []),
]

/** Tells that `sheet` has a fault at `path`: the very field to be mended, also where it is missing. */
export type Report = (sheet: Sheet<unknown>, path: Path, fault: Fault) => void

/** One rule about how the files fit together. */
export type Check = (course: Course, report: Report) => void
