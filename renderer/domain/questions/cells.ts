import type { LocalizedText, System, VocabularyEntry } from '../../../content/schema.ts'
import { fold, mentions } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import type { Material } from './material.ts'
import { namesAnySystem } from './namesSystem.ts'
import { likeness, overlap, type Stems, stemsIn } from './reading.ts'
import { stemsOf } from './stems.ts'

/** What the article says of a system in one row of the comparison. */
export interface FilledCell {
  readonly system: System
  readonly value: LocalizedText
  readonly claims: readonly string[]
  /** Whether it speaks of this system alone: it names no other, and does not say «as elsewhere». */
  readonly isOwn: boolean
  /** Whether it can stand by itself besides: it does not speak of the article's silence. */
  readonly isPlain: boolean
  /** What is said between semicolons: each part may be true of others as well. */
  readonly parts: readonly Stems[]
}

/** The filled cells of a row. Where the article is silent there is nothing to ask, nor to offer. */
export function filledCells({ systems }: Material, { id }: VocabularyEntry): readonly FilledCell[] {
  return systems.flatMap((system) => {
    const cell = system.cells[id]
    if (!cell || !('value' in cell)) return []
    const { value, claims } = cell
    const isOwn = !namesAnySystem(value, systems) && !mentions(fold(value.en), 'elsewhere')
    const isPlain = isOwn && !speaksOfArticle(value)
    return [{ system, value, claims, isOwn, isPlain, parts: partsOf(value) }]
  })
}

/** «…; of the rest the article says nothing» is half a silence, and no answer. */
function speaksOfArticle(value: LocalizedText): boolean {
  return mentions(fold(value.en), 'article')
}

function partsOf(value: LocalizedText): readonly Stems[] {
  const parts = inEach((l) => value[l])
  const split = { ky: cut(parts.ky), ru: cut(parts.ru), en: cut(parts.en) }
  const isAlike = split.ky.length === split.ru.length && split.ru.length === split.en.length
  if (!isAlike) return [stemsIn(value)]
  return split.ky.map((_, index) => ({
    ky: stemsOf(fold(split.ky[index] ?? ''), 'ky'),
    ru: stemsOf(fold(split.ru[index] ?? ''), 'ru'),
    en: stemsOf(fold(split.en[index] ?? ''), 'en'),
  }))
}

const cut = (text: string): readonly string[] => text.split(/[;.] /u)

/** Above this share of common words two cells are taken to say the same thing. */
const SHARED_WORDS = 0.5

/** Whether what is said of one system may be said of the other as well, in whole or in part. */
export function mayAlsoHold(one: FilledCell, other: FilledCell): boolean {
  if (likeness(stemsIn(one.value), stemsIn(other.value)) > SHARED_WORDS) return true
  return one.parts.some((part) =>
    other.parts.some((another) => hasWords(part, another) && overlap(part, another)),
  )
}

/** An empty part overlaps with everything. */
const hasWords = (one: Stems, other: Stems): boolean =>
  !inAny((l) => one[l].length === 0 || other[l].length === 0)
