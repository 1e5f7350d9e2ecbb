import { SERVICE_WORKER_FILE } from './serviceWorkerFile.ts'
import { MANIFEST_FILE } from './webManifest.ts'
import { withHead } from './withHead.ts'

/** The built page as a web app: with the names of its manifest and its service worker. */
export const webPage = (html: string): string =>
  withHead(html, [
    `<meta name="atlas-service-worker" content="./${SERVICE_WORKER_FILE}" />`,
    `<link rel="manifest" href="./${MANIFEST_FILE}" />`,
    '<link rel="apple-touch-icon" href="./icons/maskable-192.png" />',
  ])
