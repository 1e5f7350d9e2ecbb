import type { VocabularyEntry } from '../../../content/schema.ts'
import { type FilledCell, filledCells, mayAlsoHold } from './cells.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { aboutClaims, type Material } from './material.ts'
import { oneRight } from './options.ts'
import { ended } from './sentence.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** What the article says of a country in a row of the comparison, among what it says there of others. */
export function cellChoices(material: Material): readonly Draft[] {
  return material.dimensions.flatMap((dimension) => {
    const cells = filledCells(material, dimension)
    return cells.flatMap((cell) => askForCell(material, dimension, cell, cells) ?? [])
  })
}

function askForCell(
  material: Material,
  dimension: VocabularyEntry,
  cell: FilledCell,
  cells: readonly FilledCell[],
): Draft | null {
  const { system, value, claims } = cell
  if (!cell.isPlain) return null
  const id = `q:choice:${system.id}/${dimension.id}`
  const wrong = cells.filter((other) => other.isPlain && !mayAlsoHold(cell, other))
  const options = oneRight(id, { id: system.id, text: value }, [wrong.map(optionOf)])
  return (
    options && {
      id,
      kind: 'choice',
      ...aboutClaims(material, system.id, claims),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].whatOfSystem(system.name[l], dimension.name[l])),
      explanation: inEach((l) => ended(`${system.name[l]}. ${dimension.name[l]}: ${value[l]}`)),
    }
  )
}

const optionOf = ({ system, value }: FilledCell): DraftOption => ({
  id: system.id,
  text: value,
  why: inEach((l) => `${value[l]} — ${system.name[l]}`),
})
