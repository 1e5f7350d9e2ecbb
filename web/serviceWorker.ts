import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope
/** Every file of this version. Written in by the build, as are the headers. */
declare const __FILES__: readonly { readonly url: string; readonly revision: string | null }[]
declare const __SECURITY_HEADERS__: Readonly<Record<string, string>>

/**
 * Keeps every file of one version, and answers with them whether there is a network or not. A newer
 * version waits beside it until a page says «take-over», or until no page is open.
 */

// A plain server sends no policy, and a worker obeys that of its own script's response alone.
addPlugins([{ cacheWillUpdate: async ({ response }) => (response.ok ? guarded(response) : null) }])
precacheAndRoute([...__FILES__], {
  // Layouts and questions are asked for with the name of their edition.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
})
cleanupOutdatedCaches()

self.addEventListener('activate', (event) => {
  // The page that brought the first version lives without a network from then on, not only the next.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})

function guarded(response: Response): Response {
  const { status, statusText, body } = response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(__SECURITY_HEADERS__)) headers.set(name, value)
  return new Response(body, { status, statusText, headers })
}
