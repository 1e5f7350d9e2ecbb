import { join } from 'node:path'
import { build } from 'vite'
import { securityHeaders } from '../../electron/securityHeaders.ts'
import { repositoryRoot } from '../repositoryRoot.ts'
import type { PrecachedFile } from './filesOf.ts'
import { SERVICE_WORKER_FILE } from './serviceWorkerFile.ts'

/** Writes the service worker that keeps `files` into `folder`, as one script. Rejects when it cannot be built. */
export async function bundleServiceWorker(
  folder: string,
  files: readonly PrecachedFile[],
): Promise<void> {
  await build({
    configFile: false,
    root: join(repositoryRoot, 'web'),
    publicDir: false,
    logLevel: 'warn',
    define: {
      __FILES__: JSON.stringify(files),
      __SECURITY_HEADERS__: JSON.stringify(securityHeaders),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(repositoryRoot, 'web/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: SERVICE_WORKER_FILE },
      },
    },
  })
}
