import { type PackedBank, unpackBank } from '../domain/questions/packedBank.ts'
import type { Question } from '../domain/questions/question.ts'
import type { BankOrder } from './bankWorker.ts'

/** Every question of an atlas, made beside the page; rejects where no worker will run, or on `signal` (AbortError). */
export const bankInWorker = (
  order: BankOrder,
  signal?: AbortSignal,
): Promise<readonly Question[]> =>
  new Promise<readonly Question[]>((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./bankWorker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void): void => {
      worker.terminate()
      settle()
    }
    signal?.addEventListener('abort', () =>
      end(() => reject(new DOMException('given up', 'AbortError'))),
    )
    worker.onerror = ({ message }) => end(() => reject(new Error(message || 'no worker')))
    worker.onmessage = ({ data }: MessageEvent<PackedBank>) => end(() => resolve(unpackBank(data)))
    worker.postMessage(order)
  })
