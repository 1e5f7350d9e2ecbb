type Delivery = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string }

/**
 * The bytes that a worker makes of an order; it is ended then. Null where no worker will run; rejects where
 * the worker says that it has failed.
 */
export async function askWorker(
  start: () => Worker,
  order: unknown,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const delivery = await new Promise<Delivery | null>((resolve) => {
    try {
      const worker = start()
      const end = (delivered: Delivery | null): void => {
        worker.terminate()
        resolve(delivered)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<Delivery>) => end(data))
      worker.addEventListener('error', () => end(null))
      worker.postMessage(order)
    } catch {
      resolve(null)
    }
  })
  if (delivery && 'failed' in delivery) throw new Error(delivery.failed)
  return delivery === null ? null : delivery.bytes
}
