import { type PackReading, type PackTask, refusedPack } from './PackReading.ts'

/** The largest pack that is sound takes a tenth of it on an old machine. */
const PATIENCE_MS = 30_000

/**
 * Looks at a pack in a worker, which is ended when it takes too long, runs out of memory or nobody wants to
 * know any more (`signal`; rejects with an AbortError). Otherwise never rejects, and keeps nothing.
 */
export const checkPack = (task: PackTask, signal?: AbortSignal): Promise<PackReading> =>
  new Promise<PackReading>((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void): void => {
      clearTimeout(patience)
      worker.terminate()
      settle()
    }
    const patience = setTimeout(
      () => end(() => resolve(refusedPack({ kind: 'too-slow' }))),
      PATIENCE_MS,
    )
    signal?.addEventListener('abort', () =>
      end(() => reject(new DOMException('given up', 'AbortError'))),
    )
    worker.onerror = ({ message }) => {
      console.error('the check of a pack ended', message)
      end(() => resolve(refusedPack({ kind: 'failed' })))
    }
    worker.onmessage = ({ data }: MessageEvent<PackReading>) => end(() => resolve(data))
    worker.postMessage(task)
  })
