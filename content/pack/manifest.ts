import { z } from 'zod'
import { LOCALES, localizedText } from '../schema.ts'

export const PACK_FORMAT = 'atkaruu-atlas/pack'
export const PACK_VERSION = 1
export const MANIFEST_FILE = 'pack.yaml'

/** Ids of things inside stand behind it and a dot, which no id of an author can hold. */
export const PACK_ID = /^[a-z][a-z0-9-]{2,40}$/

const words = z.string().trim().min(1, { error: 'empty-text' }).max(500)

/** pack.yaml: what the pack is and from whom. */
export const manifestFile = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  id: z.string().regex(PACK_ID, { error: 'bad-pack-id' }),
  /** Grows with every change that is handed out. */
  revision: z.number().int().min(1),
  title: localizedText,
  summary: localizedText.optional(),
  authors: z.array(words).min(1),
  institution: localizedText.optional(),
  licence: words.optional(),
  /** The language in which it is whole: texts that miss another one are shown in it. */
  language: z.enum(LOCALES),
  /** The day, ISO 8601. */
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Version of the program that wrote it. */
  app: words.optional(),
})
export type PackManifest = z.infer<typeof manifestFile>
