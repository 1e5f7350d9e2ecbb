import fc from 'fast-check'
import {
  type ComparedSystem,
  type Comparison,
  type Kind,
  NOT_STATED,
} from '../../../../renderer/domain/comparison/comparison.ts'

const KINDS: readonly (string | undefined)[] = ['first', 'second']

/** A family or a model by its name; the article is silent on it where there is none. */
const makeKind = (name: string | undefined): Kind => {
  const rank = KINDS.indexOf(name)
  return name === undefined || rank < 0
    ? { id: NOT_STATED, rank: Number.POSITIVE_INFINITY, name: null }
    : { id: name, rank, name: `${name} kind` }
}

interface Row {
  readonly name?: string
  readonly family?: string | undefined
  readonly model?: string | undefined
  /** What the article says of dimension a, b, c …; `null` for silence. */
  readonly cells: readonly (string | null)[]
}

/** A comparison of systems s0, s1 … in dimensions a, b, c …; cell values rest on paragraphs 3 and 7. */
export function makeComparison(rows: readonly Row[]): Comparison {
  const letters = [...'abcdefgh'].slice(0, Math.max(0, ...rows.map(({ cells }) => cells.length)))
  const cells = new Map<string, string | null>(
    rows.flatMap((row, s) => row.cells.map((value, d) => [`s${s}.${letters[d]}`, value] as const)),
  )
  return {
    systems: rows.map(
      ({ name, family, model }, index): ComparedSystem => ({
        id: `s${index}`,
        name: name ?? `System ${index}`,
        flag: 'XX',
        family: makeKind(family),
        model: makeKind(model),
      }),
    ),
    dimensions: letters.map((id) => ({ id, name: `Dimension ${id}` })),
    cellOf: (system, dimension) => {
      const value = cells.get(`${system}.${dimension}`) ?? null
      return value === null
        ? { value, claims: [], paragraphs: [] }
        : { value, claims: ['claim'], paragraphs: [3, 7] }
    },
  }
}

const kind = fc.constantFrom(...KINDS, undefined)
const value = fc.option(fc.constantFrom('court', 'сот', 'Ministry', 'өкмөт', 'court officer'))

/** Any small comparison. */
export const anyComparison: fc.Arbitrary<Comparison> = fc.nat({ max: 4 }).chain((width) =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom('Alba', 'Bern', 'Өзгөн', 'Ош'),
        family: kind,
        model: kind,
        cells: fc.array(value, { minLength: width, maxLength: width }),
      }),
      { maxLength: 6 },
    )
    .map(makeComparison),
)
