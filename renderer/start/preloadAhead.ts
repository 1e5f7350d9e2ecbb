import type { Updates } from '../platform.ts'
import { preloadParts } from '../ui/lazyPart.tsx'
import { preloadPlace } from './preloadPlace.ts'

/** An old machine has better things to do while a person looks at the first screen. */
const REST_AFTER_MS = 5000

/**
 * Fetches code before it is wanted: of a place as soon as a pointer or the keyboard comes to a link there,
 * and of the rest of the program, part by part, once the page has been quiet for a while. A web app is kept
 * whole before that, since all its files are on their way then, and nothing more of it is fetched once a
 * newer version waits: asked for a file just when it is to be replaced, the old one stays in charge until
 * Chromium finds it idle, some 30 seconds later.
 */
export function preloadAhead(updates: Updates | null): void {
  document.addEventListener('pointerover', preloadTarget, { passive: true })
  document.addEventListener('focusin', preloadTarget)
  setTimeout(async () => {
    await updates?.kept
    const newer = new AbortController()
    updates?.onWaiting(() => newer.abort())
    await preloadParts(untilIdle, newer.signal)
  }, REST_AFTER_MS)
}

function preloadTarget({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href*="#/"]') : null
  const place = link?.getAttribute('href')?.split('#')[1]
  if (place) void preloadPlace(place)
}

const untilIdle = (): Promise<unknown> =>
  new Promise<unknown>((resolve) =>
    window.requestIdleCallback ? window.requestIdleCallback(resolve) : setTimeout(resolve),
  )
