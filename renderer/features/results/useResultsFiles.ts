import { useState } from 'react'
import type { FileProblem } from '../../data/readOwnFile.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import type { Taken } from '../../domain/results/takeResults.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

interface GivenFile {
  readonly name: string
  /** Null where it could not be read. */
  readonly text: string | null
}

/** What became of the files that were opened last. */
export interface ResultsReport {
  readonly taken: readonly { readonly how: Taken; readonly student: StudentResults }[]
  readonly refused: readonly {
    readonly file: string
    readonly problem: FileProblem | 'unreadable'
  }[]
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** The system hands over one file after another; what comes so close together was opened at once. */
const ONE_GIFT_MS = 2000

/** Opens what students sent: the good files into the table, the others told by name. */
export function useResultsFiles() {
  const platform = usePlatform()
  const students = useScreen((state) => state.studentResults)
  const hold = useScreen((state) => state.takeStudentResults)
  const forgetAll = useScreen((state) => state.forgetStudentResults)
  const [report, setReport] = useState<ResultsReport | null>(null)
  const [isReading, setReading] = useState(false)

  const tell = ({ taken, refused }: Omit<ResultsReport, 'at'>): void => {
    const at = Date.now()
    setReport((before) => {
      const isOneGift = before !== null && at - before.at < ONE_GIFT_MS
      return {
        taken: isOneGift ? [...before.taken, ...taken] : taken,
        refused: isOneGift ? [...before.refused, ...refused] : refused,
        at,
      }
    })
  }

  const take = async (files: readonly GivenFile[]): Promise<void> => {
    if (files.length === 0) return
    setReading(true)
    try {
      // With the schema library, which nobody needs before.
      const { readResultsFile } = await import('../../data/readResultsFile.ts')
      const readings = await Promise.all(
        files.map(async ({ name, text }) => ({
          file: name,
          reading: text === null ? null : await readResultsFile(text),
        })),
      )
      const good = readings.flatMap(({ reading }) => (reading?.ok ? [reading.file] : []))
      tell({
        taken: hold(good).flatMap((how, index) => {
          const student = good[index]
          return student ? [{ how, student }] : []
        }),
        refused: readings.flatMap(({ file, reading }) =>
          reading?.ok ? [] : [{ file, problem: reading?.problem ?? ('unreadable' as const) }],
        ),
      })
    } catch (error) {
      console.error('results files could not be looked at', error)
      tell({
        taken: [],
        refused: files.map(({ name }) => ({ file: name, problem: 'unreadable' })),
      })
    } finally {
      setReading(false)
    }
  }

  const choose = async (): Promise<void> => {
    const { LONGEST_RESULTS_FILE, RESULTS_EXTENSION } = await import('../../data/resultsFile.ts')
    const chosen = await platform.openTextFiles({
      extensions: [RESULTS_EXTENSION],
      maxBytes: LONGEST_RESULTS_FILE,
    })
    await take(
      chosen.map(({ name, read }) => {
        if (read.outcome === 'opened') return { name, text: read.contents }
        // What is no text at all is no file of ours, and says so as an empty one does.
        const isText = !(read.outcome === 'failed' && read.reason === 'not-text')
        return { name, text: isText ? null : '' }
      }),
    )
  }
  const forget = (): void => {
    forgetAll()
    setReport(null)
  }
  return { students, report, isReading, take, choose, forget }
}
