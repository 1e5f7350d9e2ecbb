/**
 * Why the machine would not keep something: no room; storage is not allowed or not there; it was
 * open and went away (another window, a wiped profile, a broken disk); something else.
 */
export type StorageFailure = 'full' | 'refused' | 'lost' | 'unknown'

/** A read or write that did not happen. Nothing of it was kept. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly failure: StorageFailure

  constructor(cause: unknown) {
    const failure = classifyStorageFailure(cause)
    super(`storage ${failure}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
    this.failure = failure
  }
}

/** Runs one piece of storage work; whatever it throws comes out as a StorageError. */
export const keepingStorageErrors = async <T>(work: () => PromiseLike<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(error)
  }
}

/**
 * Finds the reason under Dexie's wrappings (`inner`, `failures`) and plain `cause`. The order of the
 * questions matters: a DatabaseClosedError may hide that opening was refused in the first place.
 */
export const classifyStorageFailure = (error: unknown): StorageFailure => {
  const layers = unwrap(error)
  if (layers.some(isFull)) return 'full'
  if (layers.some(isRefused)) return 'refused'
  if (layers.some(isLost)) return 'lost'
  return layers.some(({ name }) => name === 'OpenFailedError') ? 'refused' : 'unknown'
}

interface Layer {
  readonly name: string
  readonly message: string
}

const isFull = ({ name, message }: Layer): boolean =>
  // Chromium reports a full disk also as UnknownError or AbortError, with the reason in words.
  name === 'QuotaExceededError' || /full disk|disk (is )?full|no space/i.test(message)

const CLOSING = /clos(ing|ed)/i

const isRefused = ({ name, message }: Layer): boolean =>
  ['MissingAPIError', 'SecurityError', 'NotAllowedError'].includes(name) ||
  // Firefox's private windows answer so; Chromium does when a connection is closing under us.
  (name === 'InvalidStateError' && !CLOSING.test(message))

const isLost = ({ name, message }: Layer): boolean =>
  name === 'DatabaseClosedError' ||
  (name === 'InvalidStateError' && CLOSING.test(message)) ||
  /backing store|server lost|connection.*lost/i.test(message)

/** No honest chain of causes is longer; a circular one ends here. */
const MOST_LAYERS = 50

const unwrap = (error: unknown): readonly Layer[] => {
  const layers: Layer[] = []
  const rest: unknown[] = [error]
  while (rest.length > 0 && layers.length < MOST_LAYERS) {
    const layer = rest.shift()
    if (typeof layer !== 'object' || layer === null) continue
    layers.push({ name: textOf(layer, 'name'), message: textOf(layer, 'message') })
    rest.push(...['inner', 'cause', 'failures'].flatMap((key) => Reflect.get(layer, key) ?? []))
  }
  return layers
}

const textOf = (layer: object, key: string): string => {
  const text: unknown = Reflect.get(layer, key)
  return typeof text === 'string' ? text : ''
}
