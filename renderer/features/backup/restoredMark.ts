const KEY = 'atkaruu-atlas/restored'

/** That lost progress came back by itself, for as long as nobody has said that they have read it. */
export interface RestoredMark {
  /** When the backup was made, in milliseconds since the epoch. */
  readonly writtenAt: number
}

export const markRestored = (mark: RestoredMark): void =>
  localStorage.setItem(KEY, JSON.stringify(mark))

export const forgetRestored = (): void => localStorage.removeItem(KEY)

export function readRestored(): RestoredMark | null {
  try {
    const mark: Partial<RestoredMark> | null = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return typeof mark?.writtenAt === 'number' ? { writtenAt: mark.writtenAt } : null
  } catch {
    return null // no storage, or something else in it
  }
}
