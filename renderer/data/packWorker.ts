import type { PackTask } from './PackReading.ts'
import { readPack } from './readPack.ts'

self.addEventListener('message', ({ data }: MessageEvent<PackTask>) => {
  // It never rejects.
  void readPack(data).then((reading) => self.postMessage(reading))
})
