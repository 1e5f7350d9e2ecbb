import type { StudentResults } from '../domain/results/results.ts'
import { checksumOf } from './checksumOf.ts'
import { RESULTS_FORMAT, RESULTS_VERSION } from './resultsFile.ts'

/** The text of a results file, as described in README.md beside this file. `app` is the version of the program. */
export const writeResultsFile = async (
  { device, at, ...body }: StudentResults,
  app: string,
): Promise<string> =>
  JSON.stringify({
    format: RESULTS_FORMAT,
    version: RESULTS_VERSION,
    app,
    exportedAt: new Date(at).toISOString(),
    device,
    checksum: await checksumOf(body),
    body,
  })
