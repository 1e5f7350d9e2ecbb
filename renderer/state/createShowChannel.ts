import type { Show } from '../domain/lesson/show.ts'
import { mergeShows } from '../domain/present/mergeShows.ts'
import { parseShow } from '../domain/present/parseShow.ts'

/** Where laser or spotlight point, in the coordinates of the drawing; null where they are put away. */
export type Pointer = { readonly x: number; readonly y: number } | null

/** Before whom a window of a presentation stands. */
export type Side = 'audience' | 'presenter'
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
  /** Says that this window is there for a side, now and whenever it is asked, until it is closed. */
  readonly attend: (side: Side) => () => void
  /** Asks whether another window is there for a side, and hears when one comes or the last one goes. */
  readonly onPresence: (side: Side, listener: (presence: Presence) => void) => () => void
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
  | { readonly kind: 'presence'; readonly side: Side; readonly presence: Presence }
  | { readonly kind: 'who'; readonly side: Side }

/**
 * The presentation `id` as this window holds it. Written to local storage at once, so that it outlives
 * every window; told to the others over a line, and, where that fails, by the event of the storage.
 */
export function createShowChannel(id: string, around: Surroundings): ShowChannel {
  const key = `atlas-show:${id}`
  const line = around.openLine(key)
  const changes = new Set<() => void>()
  const points = new Set<(pointer: Pointer) => void>()
  const presences = new Set<(side: Side, presence: Presence) => void>()
  let attending: Side | null = null
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
  const answerFor = (side: Side): void => {
    if (side === attending) say({ kind: 'presence', side, presence: 'open' })
  }
  line?.hear((heard) => {
    if (!isMessage(heard)) return
    if (heard.kind === 'show') hearOf(parseShow(heard.show))
    if (heard.kind === 'point') for (const listener of points) listener(heard.pointer)
    if (heard.kind === 'presence') {
      for (const listener of presences) listener(heard.side, heard.presence)
      // One of two windows of a side has gone: the other is still there.
      if (heard.presence === 'closed') answerFor(heard.side)
    }
    if (heard.kind === 'who') answerFor(heard.side)
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
    attend: (side) => {
      attending = side
      say({ kind: 'presence', side, presence: 'open' })
      return () => {
        attending = null
        say({ kind: 'presence', side, presence: 'closed' })
      }
    },
    onPresence: (wanted, listener) => {
      const stop = listenIn(presences)((side, presence) => {
        if (side === wanted) listener(presence)
      })
      say({ kind: 'who', side: wanted })
      return stop
    },
    close: () => {
      if (attending) say({ kind: 'presence', side: attending, presence: 'closed' })
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
