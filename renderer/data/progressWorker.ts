import { doJob, type JobOutcome, type ProgressJob } from './progressJobs.ts'
import type { RebuildProgress } from './rebuildCards.ts'

export type JobReport =
  | { readonly progress: RebuildProgress }
  | { readonly outcome: JobOutcome }
  /** An error does not survive the way whole: what the page has to know of it does. */
  | { readonly failed: { readonly name: string; readonly message: string } }

const report = (it: JobReport): void => self.postMessage(it)

self.addEventListener('message', ({ data }: MessageEvent<ProgressJob>) => {
  doJob(data, (progress) => report({ progress })).then(
    (outcome) => report({ outcome }),
    (error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
      report({ failed: { name, message } })
    },
  )
})
