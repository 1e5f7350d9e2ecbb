import type { Question } from '../domain/questions/question.ts'
import type { PreviewOrder } from './previewWorker.ts'

/** The questions that a pack would add, made in a worker. Rejects where they cannot be made, or on `signal`. */
export const previewQuestions = (
  order: PreviewOrder,
  signal: AbortSignal,
): Promise<readonly Question[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./previewWorker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void): void => {
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', () =>
      end(() => reject(new DOMException('given up', 'AbortError'))),
    )
    worker.onerror = ({ message }) => end(() => reject(new Error(message || 'no worker')))
    worker.onmessage = ({ data }: MessageEvent<readonly Question[]>) => end(() => resolve(data))
    worker.postMessage(order)
  })
