import type { VocabularyEntry } from '../../../content/schema.ts'

/** How a model shows on the map: each by a colour, a pattern and a sign of its own. */
export interface ModelLook {
  readonly sign: string
  /** Names both the colours (in MapScreen.module.css) and the pattern. */
  readonly tone: Tone
}

const TONES = ['slanting', 'level', 'crossed', 'upright', 'dotted'] as const
export type Tone = (typeof TONES)[number] | 'plain'

/** Where the article names no model. */
const NO_MODEL: ModelLook = { sign: '–', tone: 'plain' }

/** By the place of the model in the vocabulary, so that it stays the same on every screen. */
export function lookOf(models: readonly VocabularyEntry[], model: string | undefined): ModelLook {
  const rank = models.findIndex(({ id }) => id === model)
  const tone = TONES[rank % TONES.length]
  return tone ? { sign: String(rank + 1), tone } : NO_MODEL
}

export const patternId = (tone: Tone): string => `model-${tone}`
