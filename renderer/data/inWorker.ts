import type { JobOutcome, ProgressJob } from './progressJobs.ts'
import type { JobReport } from './progressWorker.ts'
import type { RebuildProgress } from './rebuildCards.ts'
import { StorageError } from './storageFailure.ts'

interface Options {
  readonly onProgress?: (progress: RebuildProgress) => void
  /** Ends the worker; the promise then rejects with an AbortError. */
  readonly signal?: AbortSignal
}

/** Does a job in a worker of its own. Rejects with StorageError when the storage failed. */
export const inWorker = (
  job: ProgressJob,
  { onProgress = () => {}, signal }: Options = {},
): Promise<JobOutcome> =>
  new Promise<JobOutcome>((resolve, reject) => {
    const worker = new Worker(new URL('./progressWorker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void): void => {
      worker.terminate()
      settle()
    }
    signal?.addEventListener('abort', () =>
      end(() => reject(new DOMException('given up', 'AbortError'))),
    )
    worker.onerror = ({ message }) => end(() => reject(new Error(message || 'no worker')))
    worker.onmessage = ({ data }: MessageEvent<JobReport>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('outcome' in data) end(() => resolve(data.outcome))
      else {
        const { name, message } = data.failed
        end(() => reject(new StorageError(new DOMException(message, name))))
      }
    }
    worker.postMessage(job)
  })
