import { LOCALES } from '../../../content/names.ts'
import type { DraftText } from './draft.ts'

/** What a parsed file holds under a name, whatever the file turns out to be. */
export const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined

export const word = (value: unknown, key: string, otherwise = ''): string => {
  const found = at(value, key)
  return typeof found === 'string' ? found : otherwise
}

export const number = (value: unknown, key: string, otherwise: number): number => {
  const found = at(value, key)
  return typeof found === 'number' ? found : otherwise
}

export const text = (value: unknown): DraftText =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const found = at(value, locale)
      return typeof found === 'string' ? [[locale, found]] : []
    }),
  )

export const textAt = (value: unknown, key: string): DraftText => text(at(value, key))

export const list = <T>(value: unknown, key: string, read: (each: unknown) => T): readonly T[] => {
  const found = at(value, key)
  return Array.isArray(found) ? found.map(read) : []
}

export const words = (value: unknown, key: string): readonly string[] =>
  list(value, key, (each) => each).filter((each) => typeof each === 'string')

export const numbers = (value: unknown, key: string): readonly number[] =>
  list(value, key, (each) => each).filter((each) => typeof each === 'number')

/** One of a few words; the first of them where something else stands there. */
export const oneOf = <T extends string>(value: unknown, key: string, known: readonly T[]): T => {
  const found = at(value, key)
  // The lists are constants with at least one word in each.
  return known.find((each) => each === found) ?? (known[0] as T)
}
