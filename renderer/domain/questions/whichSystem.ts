import type { Claim, System, VocabularyEntry } from '../../../content/schema.ts'
import { type FilledCell, filledCells, mayAlsoHold } from './cells.ts'
import { type ClaimsApart, claimsApart } from './claimsApart.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { aboutClaims, type Material } from './material.ts'
import { oneRight } from './options.ts'
import { ended } from './sentence.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Of which country something is true: what stands in the comparison, and what the claims say. */
export function whichSystemQuestions(material: Material): readonly Draft[] {
  const apart = claimsApart(material)
  return [
    ...material.dimensions.flatMap((dimension) => {
      const cells = filledCells(material, dimension)
      return cells.flatMap((cell) => askWhoseCell(material, dimension, cell, cells) ?? [])
    }),
    ...material.systems.flatMap((system) =>
      system.claims.flatMap((claim) => askWhoseClaim(material, system, claim, apart) ?? []),
    ),
  ]
}

const optionOf = ({ id, name }: System): DraftOption => ({ id, text: name })

/** Where several systems share a value, the first is asked about: the others would be the same question. */
function askWhoseCell(
  material: Material,
  dimension: VocabularyEntry,
  cell: FilledCell,
  cells: readonly FilledCell[],
): Draft | null {
  const alike = cells.filter((other) => mayAlsoHold(cell, other))
  if (!cell.isPlain || alike[0] !== cell) return null

  const id = `q:which-system:${cell.system.id}/${dimension.id}`
  const others = cells.filter((other) => other.isOwn && !alike.includes(other))
  const options = oneRight(id, optionOf(cell.system), [
    others.map(({ system, value }) => ({
      ...optionOf(system),
      why: inEach((l) => `${system.name[l]}: ${value[l]}`),
    })),
  ])
  return (
    options && {
      id,
      kind: 'which-system',
      ...aboutClaims(material, cell.system.id, cell.claims),
      ...options,
      prompt: inEach((l) =>
        QUESTION_STRINGS[l].whichSystem(`${dimension.name[l]}: ${cell.value[l]}`),
      ),
      explanation: inEach((l) =>
        ended(`${cell.system.name[l]}. ${dimension.name[l]}: ${cell.value[l]}`),
      ),
    }
  )
}

function askWhoseClaim(
  material: Material,
  system: System,
  claim: Claim,
  { isNameless, hasLike }: ClaimsApart,
): Draft | null {
  if (!isNameless(claim)) return null
  const id = `q:which-system:${claim.id}`
  const others = material.systems.filter((other) => other !== system)
  // Those of which the article says something on the same topic are the likelier ones.
  const isTold = ({ claims }: System) => claims.some(({ topic }) => topic === claim.topic)
  const options = oneRight(
    id,
    optionOf(system),
    [others.filter(isTold).map(optionOf), others.filter((other) => !isTold(other)).map(optionOf)],
    ({ id: other }) => !hasLike(other, claim),
  )
  return (
    options && {
      id,
      kind: 'which-system',
      ...aboutClaims(material, system.id, [claim.id]),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].whichSystem(claim.text[l])),
      explanation: inEach((l) => `${system.name[l]}. ${claim.text[l]}`),
    }
  )
}
