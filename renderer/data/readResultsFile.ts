import type { Results, StudentResults } from '../domain/results/results.ts'
import { type FileKind, type FileReading, readOwnFile } from './readOwnFile.ts'
import {
  LONGEST_RESULTS_FILE,
  RESULTS_FORMAT,
  RESULTS_VERSION,
  resultsFile,
} from './resultsFile.ts'

interface ResultsFile {
  readonly device: string
  readonly exportedAt: string
  readonly body: Results
}

const RESULTS_KIND: FileKind<ResultsFile> = {
  format: RESULTS_FORMAT,
  version: RESULTS_VERSION,
  mostCharacters: LONGEST_RESULTS_FILE,
  lists: {},
  shapeOf: () => resultsFile,
}

/** Reads the text of a results file, whoever wrote it. A bad file is a value, never an exception. */
export const readResultsFile = async (text: string): Promise<FileReading<StudentResults>> => {
  const reading = await readOwnFile(RESULTS_KIND, text)
  if (!reading.ok) return reading
  const { device, exportedAt, body } = reading.file
  return { ok: true, file: { ...body, device, at: Date.parse(exportedAt) } }
}
