import type { Claim } from '../../../content/schema.ts'
import type { Material } from './material.ts'
import { namesAnySystem } from './namesSystem.ts'
import { stemsIn } from './reading.ts'

export interface ClaimsApart {
  /** Whether the claim does not say of whom it speaks. */
  readonly isNameless: (claim: Claim) => boolean
  /** Whether of that system, or of all of them, something of the kind is said too. */
  readonly hasLike: (system: string, claim: Claim) => boolean
  /** Whether an earlier claim, of another subject, says the same: nobody wants to type it twice. */
  readonly isTold: (claim: Claim) => boolean
}

/** Above this share of its words a claim is taken to be said of another system as well. */
const SHARED_WORDS = 0.5

/** Looked up by word: comparing every claim with every other would take longer than all the rest. */
export function claimsApart(material: Material): ClaimsApart {
  const found = known.get(material) ?? compare(material)
  known.set(material, found)
  return found
}

const known = new WeakMap<Material, ClaimsApart>()

function compare({ systems, subjects }: Material): ClaimsApart {
  const owners = new Map<string, string>()
  const index = new Map<string, string[]>()
  for (const subject of subjects)
    for (const claim of subject.claims) {
      owners.set(claim.id, subject.id)
      for (const stem of new Set(stemsIn(claim.text).ru)) {
        const known = index.get(stem)
        if (known) known.push(claim.id)
        else index.set(stem, [claim.id])
      }
    }

  const claimsLike = (claim: Claim): readonly string[] => {
    const stems = new Set(stemsIn(claim.text).ru)
    const common = new Map<string, number>()
    for (const stem of stems)
      for (const other of index.get(stem) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
    return [...common]
      .filter(([, count]) => count > SHARED_WORDS * stems.size)
      .map(([other]) => other)
  }

  const order = new Map([...owners.keys()].map((id, place) => [id, place]))
  const alike = new Map(
    subjects.flatMap(({ claims }) => claims).map((claim) => [claim.id, claimsLike(claim)]),
  )
  const placeOf = (id: string) => order.get(id) ?? 0
  return {
    isNameless: (claim) => !namesAnySystem(claim.text, systems),
    hasLike: (system, claim) =>
      alike.get(claim.id)?.some((other) => owners.get(other) === system) ?? false,
    isTold: (claim) =>
      alike
        .get(claim.id)
        ?.some(
          (other) =>
            placeOf(other) < placeOf(claim.id) && owners.get(other) !== owners.get(claim.id),
        ) ?? false,
  }
}
