import type { Atlas, Cell, Locale } from '../../../content/schema.ts'
import { referencesIn } from '../drawing/citationsOf.ts'

/** Stands for «the article does not name it» wherever a family or a model is chosen. */
export const NOT_STATED = 'not-stated'

export interface ComparedSystem {
  readonly id: string
  readonly name: string
  readonly flag: string
  /** Place of its family in the vocabulary; the last of all where the article names none. */
  readonly family: Kind
  readonly model: Kind
}

/** A family or a model, as far as a table needs it. */
export interface Kind {
  /** `NOT_STATED` where the article is silent. */
  readonly id: string
  readonly rank: number
  /** `null` where the article is silent. */
  readonly name: string | null
}

export interface ComparedDimension {
  readonly id: string
  readonly name: string
}

export interface ComparedCell {
  /** What the article says, as plain text; `null` where it says nothing. */
  readonly value: string | null
  readonly claims: readonly string[]
  /** Paragraphs of the article on which the claims rest, each once, in order. */
  readonly paragraphs: readonly number[]
  /** Other sources of the claims, in words. */
  readonly references?: readonly string[]
}

/** All that can be compared, in one language and in the order of the content. */
export interface Comparison {
  readonly systems: readonly ComparedSystem[]
  readonly dimensions: readonly ComparedDimension[]
  readonly cellOf: (system: string, dimension: string) => ComparedCell
}

const SILENT: ComparedCell = { value: null, claims: [], paragraphs: [] }

/** Names a cell in an address and in the page. Of rows no id holds a dot. */
export const cellKey = (system: string, dimension: string): string => `${system}.${dimension}`

/** The system and the row that a key names; the system of a course pack has a dot of its own. */
export function idsInKey(key: string): readonly [system: string, dimension: string] {
  const dot = key.lastIndexOf('.')
  return [key.slice(0, Math.max(0, dot)), key.slice(dot + 1)]
}

/** Gathers the comparison of all systems from the atlas. */
export function buildComparison(atlas: Atlas, locale: Locale): Comparison {
  const claims = new Map(
    [...atlas.systems, ...atlas.themes]
      .flatMap((subject) => subject.claims)
      .map((claim) => [claim.id, claim]),
  )
  const kindIn = (list: 'families' | 'models', id: string | undefined): Kind => {
    const rank = atlas.vocabulary[list].findIndex((entry) => entry.id === id)
    const entry = atlas.vocabulary[list][rank]
    return entry
      ? { id: entry.id, rank, name: entry.name[locale] }
      : { id: NOT_STATED, rank: Number.POSITIVE_INFINITY, name: null }
  }
  const compared = (cell: Cell): ComparedCell =>
    'silent' in cell
      ? SILENT
      : {
          value: plain(cell.value[locale]),
          claims: cell.claims,
          paragraphs: inOrder(cell.claims.flatMap((id) => claims.get(id)?.source ?? [])),
          references: referencesIn(
            cell.claims.flatMap((id) => claims.get(id) ?? []),
            locale,
          ),
        }

  const cells = new Map(
    atlas.systems.flatMap(({ id, cells }) =>
      Object.entries(cells).map(([dimension, cell]) => [cellKey(id, dimension), compared(cell)]),
    ),
  )
  return {
    systems: atlas.systems.map(({ id, name, flag, family, model }) => ({
      id,
      flag,
      name: name[locale],
      family: kindIn('families', family),
      model: kindIn('models', model),
    })),
    dimensions: atlas.dimensions.map(({ id, name }) => ({ id, name: name[locale] })),
    cellOf: (system, dimension) => cells.get(cellKey(system, dimension)) ?? SILENT,
  }
}

/** Content text without its two marks, `**strong**` and `*em*`. */
const plain = (text: string): string => text.replace(/\*+/g, '')

const inOrder = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b)
