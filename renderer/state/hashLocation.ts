import { useSyncExternalStore } from 'react'

/**
 * The place in the program, kept behind the `#` of the address: it works from a file server, from any
 * sub-path and in the shell alike. Unlike wouter's own hash hook the query stays behind the `#` too, so
 * `#/explore/france/enforce-judgment?step=service` is one whole, sharable link and never reloads the page.
 */
export const currentPlace = (): string => window.location.hash.replace(/^#?\/?/, '/')

const pathOf = (place: string): string => place.split('?')[0] ?? '/'
const searchOf = (place: string): string => place.split('?')[1] ?? ''
const currentPath = (): string => pathOf(currentPlace())
const currentSearch = (): string => searchOf(currentPlace())

const listeners = new Set<() => void>()

/**
 * One listener for all who ask. Each of their own would be a turn of its own to the browser, after which
 * React draws: a page with hundreds of links would be drawn hundreds of times at one step back.
 */
function tellAll(): void {
  for (const listener of listeners) listener()
}

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('hashchange', tellAll)
    window.addEventListener('popstate', tellAll)
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size > 0) return
    window.removeEventListener('hashchange', tellAll)
    window.removeEventListener('popstate', tellAll)
  }
}

const FROM = 'atlasFrom'
let hasNavigated = false

/** Whether one came where one is by a way within the page, rather than by opening or reloading it. */
export const cameFromWithin = (): boolean => hasNavigated

/** Back to where the present place was gone to from; to `otherwise` where it was opened directly. */
export function goWhereOneCameFrom(otherwise: string): void {
  if (window.history.state?.[FROM] === undefined) navigate(otherwise, { replace: true })
  else window.history.back()
}

/** Goes to `place` («/explore/france?step=x»). With `replace` the way back skips the present place. */
export function navigate(place: string, options: { replace?: boolean } = {}): void {
  if (place === currentPlace()) return
  const url = `#${place}`
  if (options.replace) window.history.replaceState(window.history.state, '', url)
  else window.history.pushState({ [FROM]: currentPlace() }, '', url)
  hasNavigated = true
  window.dispatchEvent(new Event('hashchange'))
}

/** For wouter's `<Router hook>`. */
export function useHashPath(): [string, typeof navigate] {
  // Only the path: what stands behind the question mark is no reason to draw the whole page anew.
  const path = useSyncExternalStore(subscribe, currentPath)
  return [decode(path), navigate]
}
useHashPath.hrefs = (href: string): string => `#${href}`

/** For wouter's `<Router searchHook>`. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, currentSearch)

/** The whole place, query included. */
export const usePlace = (): string => useSyncExternalStore(subscribe, currentPlace)

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // a mangled link is an unknown place, not an error
  }
}
