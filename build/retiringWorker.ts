import { SERVICE_WORKER_FILE } from './web/serviceWorkerFile.ts'

/** Where a browser looks for a newer service worker of a web app once served at this address. */
export const RETIRING_WORKER_PATH = `/${SERVICE_WORKER_FILE}`

/**
 * Ends the service worker of a web app that was served at an address which now serves the page alone;
 * else a browser would go on showing that web app. It waits to be let in like any newer version.
 */
export const retiringWorker = `
addEventListener('message', ({ data }) => {
  if (data === 'take-over') skipWaiting()
})
addEventListener('activate', (event) => event.waitUntil(retire()))
async function retire() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('workbox-')).map((name) => caches.delete(name)),
  )
  await registration.unregister()
}
`
