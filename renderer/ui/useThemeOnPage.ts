import { useSyncExternalStore } from 'react'

const nameNow = (): string => document.documentElement.dataset.theme ?? ''

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** The theme whose colours the page has now; for what is painted rather than styled. */
export const useThemeOnPage = (): string => useSyncExternalStore(subscribe, nameNow)
