import type { System, VocabularyEntry } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import { type FilledCell, filledCells, mayAlsoHold } from './cells.ts'
import { type ClaimsApart, claimsApart } from './claimsApart.ts'
import type { Draft, DraftOption } from './draft.ts'
import { evenGroups } from './evenGroups.ts'
import { inEach } from './localized.ts'
import { aboutClaims, type Material } from './material.ts'
import { oddSteps } from './oddStep.ts'
import { oneRight } from './options.ts'
import { readsLike } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** What does not belong to the others: a statement, a step, a country. */
export function oddOneOutQuestions(material: Material): readonly Draft[] {
  const apart = claimsApart(material)
  return [
    ...material.systems.flatMap((system) => oddClaims(material, system, apart)),
    ...oddSteps(material),
    ...material.dimensions.flatMap((dimension) => oddSystems(material, dimension)),
  ]
}

const BELONGING = 3

/** So many strangers are tried until one has the length of the others. */
const TRIED = 12

/** Three statements about the system and one about another. */
function oddClaims(material: Material, system: System, apart: ClaimsApart): readonly Draft[] {
  const own = system.claims.filter(apart.isNameless)
  const foreign = material.systems
    .filter((other) => other !== system)
    .flatMap((other) =>
      other.claims
        .filter((claim) => apart.isNameless(claim) && !apart.hasLike(system.id, claim))
        .map((claim) => ({ id: claim.id, text: claim.text, topic: claim.topic, of: other })),
    )
  return evenGroups(own, BELONGING, BELONGING).flatMap((group) => {
    const id = `q:odd-one-out:${group.map((claim) => claim.id).join('/')}`
    const belonging = group.map((claim): DraftOption => ({ id: claim.id, text: claim.text }))
    const topics = group.map(({ topic }) => topic)
    const strangers = shuffled(foreign, randomFor(id))
    // One on the same topic has to be thought about.
    const near = strangers.filter(({ topic }) => topics.includes(topic))
    for (const odd of [...near, ...strangers].slice(0, TRIED)) {
      const why = inEach((l) => `${odd.of.name[l]}: ${odd.text[l]}`)
      const options = oneRight(id, { id: odd.id, text: odd.text, why }, [belonging])
      if (!options) continue
      return {
        id,
        kind: 'odd-one-out' as const,
        ...aboutClaims(material, system.id, [...group.map((claim) => claim.id), odd.id]),
        ...options,
        prompt: inEach((l) => QUESTION_STRINGS[l].notOfSystem(system.name[l])),
        explanation: why,
      }
    }
    return []
  })
}

/** Three systems of which the same is said, and one of which something else is. */
function oddSystems(material: Material, dimension: VocabularyEntry): readonly Draft[] {
  const cells = filledCells(material, dimension)
  const [same] = cells
    .map((cell) => cells.filter((other) => readsLike(cell.value, other.value)))
    .filter((group) => group.length >= BELONGING)
  if (!same) return []
  return cells
    .filter((cell) => cell.isOwn && !same.some((other) => mayAlsoHold(cell, other)))
    .flatMap((odd) => askWhoDiffers(material, dimension, odd, same) ?? [])
}

function askWhoDiffers(
  material: Material,
  dimension: VocabularyEntry,
  odd: FilledCell,
  same: readonly FilledCell[],
): Draft | null {
  const id = `q:odd-one-out:${odd.system.id}/${dimension.id}`
  const optionOf = ({ system, value }: FilledCell): DraftOption => ({
    id: system.id,
    text: system.name,
    why: inEach((l) => `${system.name[l]}: ${value[l]}`),
  })
  const options = oneRight(id, optionOf(odd), [same.map(optionOf)])
  return (
    options && {
      id,
      kind: 'odd-one-out',
      ...aboutClaims(
        material,
        odd.system.id,
        [odd, ...same].flatMap(({ claims }) => claims),
      ),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].differingSystem(dimension.name[l])),
      explanation: inEach(
        (l) =>
          `${dimension.name[l]}. ${odd.system.name[l]} — ${odd.value[l]}. ${same.map(({ system }) => system.name[l]).join(', ')} — ${same[0]?.value[l]}.`,
      ),
    }
  )
}
