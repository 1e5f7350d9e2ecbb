import type { Line, Surroundings } from './createShowChannel.ts'

/** What this page gives a channel between windows; nothing in it is required of the browser. */
export const browserSurroundings: Surroundings = {
  get storage() {
    try {
      return window.localStorage
    } catch {
      return null
    }
  },
  openLine: (name): Line | null => {
    if (typeof BroadcastChannel === 'undefined') return null
    const channel = new BroadcastChannel(name)
    return {
      say: (message) => channel.postMessage(message),
      hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
      close: () => channel.close(),
    }
  },
  onStored: (listener) => {
    const onStorage = ({ key, newValue }: StorageEvent): void => {
      if (key !== null) listener(key, newValue)
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  },
}
