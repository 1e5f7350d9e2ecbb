import { metaPolicy } from './metaPolicy.ts'
import { SERVICE_WORKER_FILE } from './serviceWorkerFile.ts'
import { MANIFEST_FILE } from './webManifest.ts'

const FIRST = '<meta charset="utf-8" />'

/**
 * The built page as a web app: with its policy in itself, for a server that sends none, and with the
 * names of its manifest and its service worker. Throws when the page is not as we write it.
 */
export function webPage(html: string): string {
  if (!html.includes(FIRST)) throw new Error(`index.html does not begin with ${FIRST}`)
  const head = [
    FIRST,
    `<meta http-equiv="content-security-policy" content="${metaPolicy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    `<meta name="atlas-service-worker" content="./${SERVICE_WORKER_FILE}" />`,
    `<link rel="manifest" href="./${MANIFEST_FILE}" />`,
    '<link rel="apple-touch-icon" href="./icons/maskable-192.png" />',
  ]
  return html.replace(FIRST, head.join('\n    '))
}
