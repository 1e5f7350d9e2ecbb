import type { Show } from '../domain/lesson/show.ts'
import { mergeShows } from '../domain/present/mergeShows.ts'
import { parseShow } from '../domain/present/parseShow.ts'

/** Where laser or spotlight point, in the coordinates of the drawing; null where they are put away. */
export type Pointer = { readonly x: number; readonly y: number } | null

/** Which windows are there: the one before the audience says so of itself. */
export type Presence = 'open' | 'closed'

/** How the windows of one presentation hold the same. */
export interface ShowChannel {
  /** The latest version known; null where none was ever kept. The same object until it changes. */
  readonly get: () => Show | null
  /** Keeps and announces what `change` makes of the latest version; null leaves all as it is. */
  readonly update: (change: (show: Show | null) => Show | null) => void
  readonly subscribe: (onChange: () => void) => () => void
  /** Says where the instructor points; kept nowhere. */
  readonly point: (pointer: Pointer) => void
  readonly onPoint: (listener: (pointer: Pointer) => void) => () => void
  /** From the audience's window: that it is there, now and whenever it is asked, until it is closed. */
  readonly attend: () => () => void
  /** From the other window: asks whether the audience's is there, and hears when it comes or goes. */
  readonly onPresence: (listener: (presence: Presence) => void) => () => void
  readonly close: () => void
}

/** What a channel needs of the page it runs in. */
export interface Surroundings {
  /** null where the page may store nothing: then the windows only talk. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** Opens the line on which all windows of one presentation hear one another, but not themselves. */
  readonly openLine: (name: string) => Line | null
  /** Calls back when another window has written under a key. */
  readonly onStored: (listener: (key: string, value: string | null) => void) => () => void
}

export interface Line {
  readonly say: (message: unknown) => void
  readonly hear: (listener: (message: unknown) => void) => void
  readonly close: () => void
}

type Message =
  | { readonly kind: 'show'; readonly show: unknown }
  | { readonly kind: 'point'; readonly pointer: Pointer }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | { readonly kind: 'who' }

/**
 * The presentation `id` as this window holds it. Written to local storage at once, so that it outlives
 * every window; told to the others over a line, and, where that fails, by the event of the storage.
 */
export function createShowChannel(id: string, around: Surroundings): ShowChannel {
  const key = `atlas-show:${id}`
  const line = around.openLine(key)
  const changes = new Set<() => void>()
  const points = new Set<(pointer: Pointer) => void>()
  const presences = new Set<(presence: Presence) => void>()
  let isAttending = false
  let isClosed = false
  let latest: Show | null = null

  const keep = (show: Show): void => {
    try {
      around.storage?.setItem(key, JSON.stringify(show))
    } catch {
      // Storage is full or refused: this window goes on, and the line still tells the others.
    }
  }
  /** Takes up another version where it is the later. */
  const hearOf = (heard: Show | null): void => {
    if (!heard || heard.id !== id) return
    const merged = latest ? mergeShows(latest, heard) : heard
    if (merged === latest) return
    latest = merged
    for (const onChange of changes) onChange()
  }
  const readKept = (): Show | null => {
    try {
      return parseText(around.storage?.getItem(key) ?? null)
    } catch {
      return null
    }
  }

  hearOf(readKept())
  // Who leaves the page may close the channel before saying goodbye on it.
  const say = (message: Message): void => {
    if (!isClosed) line?.say(message)
  }
  line?.hear((heard) => {
    if (!isMessage(heard)) return
    if (heard.kind === 'show') hearOf(parseShow(heard.show))
    if (heard.kind === 'point') for (const listener of points) listener(heard.pointer)
    if (heard.kind === 'presence') for (const listener of presences) listener(heard.presence)
    if (heard.kind === 'who' && isAttending) say({ kind: 'presence', presence: 'open' })
  })
  const stopListening = around.onStored((changed, value) => {
    if (changed === key) hearOf(parseText(value))
  })

  return {
    get: () => latest,
    update: (change) => {
      // The other window may have spoken while this one slept.
      hearOf(readKept())
      const show = change(latest)
      if (!show || show === latest) return
      hearOf(show)
      if (latest !== show) return
      keep(show)
      say({ kind: 'show', show })
    },
    subscribe: listenIn(changes),
    point: (pointer) => say({ kind: 'point', pointer }),
    onPoint: listenIn(points),
    attend: () => {
      isAttending = true
      say({ kind: 'presence', presence: 'open' })
      return () => {
        isAttending = false
        say({ kind: 'presence', presence: 'closed' })
      }
    },
    onPresence: (listener) => {
      const stop = listenIn(presences)(listener)
      say({ kind: 'who' })
      return stop
    },
    close: () => {
      if (isAttending) say({ kind: 'presence', presence: 'closed' })
      isClosed = true
      stopListening()
      line?.close()
    },
  }
}

const listenIn =
  <L>(listeners: Set<L>) =>
  (listener: L): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

function parseText(text: string | null): Show | null {
  if (text === null) return null
  try {
    return parseShow(JSON.parse(text))
  } catch {
    return null
  }
}

const KINDS: readonly unknown[] = ['show', 'point', 'presence', 'who'] satisfies Message['kind'][]

/** Only our own windows are on the line; an older version of the program may be among them. */
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'kind' in value && KINDS.includes(value.kind)
