import type { Updates } from './platform.ts'

/** A window may stay open for days; while nobody looks at it nothing is asked. */
const LOOK_AGAIN_MS = 60 * 60 * 1000

/**
 * Has the web app kept in the browser, and hears of newer versions of it. null for a page that came
 * without a service worker: it is as new as its server.
 */
export function browserUpdates(): Updates | null {
  const named = document.querySelector<HTMLMetaElement>('meta[name="atlas-service-worker"]')
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (!named || !workers) return null

  const listeners = new Set<() => void>()
  let registration: ServiceWorkerRegistration | null = null
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  afterLoading(async () => {
    try {
      // Its script is asked for anew each time: a server may let other files be kept for long.
      registration = await workers.register(named.content, { updateViaCache: 'none' })
      watch(registration, tell)
    } catch (error) {
      console.warn('the program is not kept for use without a network', error)
    }
  })
  loadAnewWhenReplaced(workers)

  return {
    kept: untilKept(workers),
    onWaiting: (listener) => {
      listeners.add(listener)
      if (registration?.waiting) listener()
      return () => void listeners.delete(listener)
    },
    take: () => registration?.waiting?.postMessage('take-over'),
  }
}

/** The first screen comes first. */
function afterLoading(act: () => Promise<void>): void {
  if (document.readyState === 'complete') void act()
  else window.addEventListener('load', () => void act(), { once: true })
}

/** A worker has fetched all before it takes charge of the page. */
const untilKept = (workers: ServiceWorkerContainer): Promise<void> =>
  new Promise((resolve) => {
    if (workers.controller) resolve()
    else workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })

function watch(registration: ServiceWorkerRegistration, tell: () => void): void {
  if (registration.waiting) tell()
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      // The very first has nothing to wait for.
      if (coming.state === 'installed' && registration.active) tell()
    })
  })
  let lookedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lookedAt < LOOK_AGAIN_MS) return
    lookedAt = performance.now()
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => undefined)
  })
}

/** Every window goes on with the version that one of them has let in: the files of the old one are gone. */
function loadAnewWhenReplaced(workers: ServiceWorkerContainer): void {
  let isKept = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (isKept) location.reload()
    isKept = true
  })
}
