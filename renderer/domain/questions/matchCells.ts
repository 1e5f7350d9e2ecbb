import type { VocabularyEntry } from '../../../content/schema.ts'
import { type FilledCell, filledCells, mayAlsoHold } from './cells.ts'
import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'
import { aboutClaims, type Material } from './material.ts'
import { groupedApart, slotted } from './pairs.ts'
import { QUESTION_STRINGS } from './strings.ts'

const FEWEST_PAIRS = 3
const MOST_PAIRS = 4

/** Countries and what the article says of each in one row of the comparison. */
export function matchCells(material: Material): readonly Draft[] {
  return material.dimensions.flatMap((dimension) => {
    const cells = filledCells(material, dimension).filter((cell) => cell.isPlain)
    const apart = (one: FilledCell, other: FilledCell) => !mayAlsoHold(one, other)
    return groupedApart(cells, apart, FEWEST_PAIRS, MOST_PAIRS).map((group) =>
      askForCells(material, dimension, group),
    )
  })
}

function askForCells(
  material: Material,
  dimension: VocabularyEntry,
  cells: readonly FilledCell[],
): Draft {
  const id = `q:match:${dimension.id}/${cells.map(({ system }) => system.id).join('/')}`
  const pairs = cells.map(({ system, value }) => ({
    slot: { id: system.id, text: system.name },
    option: { id: system.id, text: value },
  }))
  return {
    id,
    kind: 'match',
    ...aboutClaims(
      material,
      null,
      cells.flatMap(({ claims }) => claims),
    ),
    ...slotted(id, pairs),
    prompt: inEach((l) => QUESTION_STRINGS[l].whichCellEach(dimension.name[l])),
  }
}
