import {
  PROGRESS_FORMAT,
  PROGRESS_LIMITS,
  PROGRESS_LISTS,
  PROGRESS_VERSION,
  type ProgressFile,
  progressFileOf,
} from './progressFile.ts'
import { type FileKind, type FileProblem, type FileReading, readOwnFile } from './readOwnFile.ts'

export type ProgressProblem = FileProblem
export type ProgressReading = FileReading<ProgressFile>

const PROGRESS_KIND: FileKind<ProgressFile> = {
  format: PROGRESS_FORMAT,
  version: PROGRESS_VERSION,
  mostCharacters: PROGRESS_LIMITS.characters,
  lists: Object.fromEntries(PROGRESS_LISTS.map((list) => [list, PROGRESS_LIMITS[list]])),
  shapeOf: progressFileOf,
}

/** Reads whatever a learner may hand us. A bad file is a value, never an exception. */
export const readProgressFile = (text: string): Promise<ProgressReading> =>
  readOwnFile(PROGRESS_KIND, text)
