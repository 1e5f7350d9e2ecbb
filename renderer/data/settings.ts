import type { Locale } from '../../content/schema.ts'
import {
  DEFAULT_REVISION_SETTINGS,
  REVISION_BOUNDS,
  type RevisionSettings,
} from '../domain/memory/revisionSettings.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

export interface Settings extends RevisionSettings {
  readonly locale: Locale
  readonly theme: Theme
  /** Size of text, 1 being as designed. */
  readonly textScale: number
  /** Whether single letters act as shortcuts. */
  readonly shortcuts: boolean
  /** Whether questions may draw on law later than the article. */
  readonly updatesInQuiz: boolean
  /** The deep link to return to. */
  readonly lastPlace: string | null
}

export type Theme = 'system' | 'light' | 'dark' | 'projector'

export const DEFAULT_SETTINGS: Settings = {
  locale: 'ky',
  theme: 'system',
  textScale: 1,
  shortcuts: true,
  updatesInQuiz: false,
  lastPlace: null,
  ...DEFAULT_REVISION_SETTINGS,
}

/** What the learner chose, and the default wherever nothing, or nothing usable, is kept. */
export const readSettings = async (db: AtlasDatabase): Promise<Settings> => {
  const records = await db.settings.toArray()
  const kept = new Map<string, unknown>(records.map(({ key, value }) => [key, value]))

  return {
    locale: usable(kept, 'locale'),
    theme: usable(kept, 'theme'),
    textScale: usable(kept, 'textScale'),
    shortcuts: usable(kept, 'shortcuts'),
    updatesInQuiz: usable(kept, 'updatesInQuiz'),
    lastPlace: usable(kept, 'lastPlace'),
    newPerDay: usable(kept, 'newPerDay'),
    sessionSize: usable(kept, 'sessionSize'),
    learnAheadMinutes: usable(kept, 'learnAheadMinutes'),
    grades: usable(kept, 'grades'),
    burySiblings: usable(kept, 'burySiblings'),
  }
}

/** Resolves when the choice is on disk; rejects with StorageError. */
export const saveSetting = async <K extends keyof Settings>(
  db: AtlasDatabase,
  key: K,
  value: Settings[K],
): Promise<void> => {
  await keepingStorageErrors(() => db.settings.put({ key, value }))
}

const isOneOf =
  <T>(...values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some((known) => known === value)

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

const isWholeWithin =
  ([least, most]: readonly [number, number]) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most

/** Written by hand, not in zod: settings are read before the first paint, and zod is not small. */
const GUARDS: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  locale: isOneOf('ky', 'ru', 'en'),
  theme: isOneOf('system', 'light', 'dark', 'projector'),
  textScale: (value): value is number => typeof value === 'number' && value >= 0.5 && value <= 3,
  shortcuts: isBoolean,
  updatesInQuiz: isBoolean,
  // The limit is that of the progress file, which must be able to carry whatever is kept here.
  lastPlace: (value): value is string | null =>
    value === null || (typeof value === 'string' && value.length <= 2000),
  newPerDay: isWholeWithin(REVISION_BOUNDS.newPerDay),
  sessionSize: isWholeWithin(REVISION_BOUNDS.sessionSize),
  learnAheadMinutes: isWholeWithin(REVISION_BOUNDS.learnAheadMinutes),
  grades: isOneOf(2, 4),
  burySiblings: isBoolean,
}

const usable = <K extends keyof Settings>(
  kept: ReadonlyMap<string, unknown>,
  key: K,
): Settings[K] => {
  const value = kept.get(key)
  return GUARDS[key](value) ? value : DEFAULT_SETTINGS[key]
}
