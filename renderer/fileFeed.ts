/** A file that the system gave the program to open, already read. */
export interface OpenedFile {
  /** A bare file name, such as «Сабак 3.atlaslesson». */
  readonly name: string
  /** Bytes where the file is no text by its kind. */
  readonly contents: string | Uint8Array
}

export type FileListener = (file: OpenedFile) => void

export interface FileFeed {
  readonly deliver: (file: OpenedFile) => void
  /** Hears what waits, then what comes. Returns the way to stop. */
  readonly listen: (listener: FileListener) => () => void
  readonly isHeard: () => boolean
}

/** Hands each file to everyone who listens; one that comes while nobody does waits for the next who does. */
export function fileFeed(): FileFeed {
  const listeners = new Set<FileListener>()
  const waiting: OpenedFile[] = []
  return {
    deliver: (file) => {
      if (listeners.size === 0) waiting.push(file)
      for (const listener of listeners) listener(file)
    },
    listen: (listener) => {
      listeners.add(listener)
      for (const file of waiting.splice(0)) listener(file)
      return () => void listeners.delete(listener)
    },
    isHeard: () => listeners.size > 0,
  }
}
