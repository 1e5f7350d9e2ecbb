import { type ComponentType, use } from 'react'

export type LazyPart<P> = ComponentType<P> & {
  /** Fetches the code; from then on the part is drawn at once. Rejects where it cannot be fetched. */
  readonly preload: () => Promise<void>
}

const RETRY_AFTER_MS = 1000

const preloads: (() => Promise<void>)[] = []

/**
 * A component whose code is fetched when it is first drawn, or earlier by `preload`. Unlike React's own
 * `lazy` it never falls back once the code is there: React shows what follows a fallback no sooner than
 * 300 ms after it, which is longer than any of our parts takes to load.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let Part: ComponentType<P> | null = null
  let loading: Promise<void> | null = null

  const preload = (): Promise<void> => {
    loading ??= load().then(
      (loaded) => {
        Part = loaded
      },
      (error: unknown) => {
        // A later try may succeed. Not at once: React draws a failed part again before it gives up.
        setTimeout(() => {
          loading = null
        }, RETRY_AFTER_MS)
        throw error
      },
    )
    return loading
  }

  function Lazy(props: P) {
    if (!Part) use(preload())
    return Part && <Part {...props} />
  }
  preloads.push(preload)
  return Object.assign(Lazy, { preload })
}

/** Fetches the code of every part that has not been drawn yet, each after one more `pause`, until `signal` says stop. */
export async function preloadParts(
  pause: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  for (const preload of preloads) {
    await pause()
    if (signal.aborted) return
    // What cannot be fetched now says so when it is drawn.
    await preload().catch(() => undefined)
  }
}
