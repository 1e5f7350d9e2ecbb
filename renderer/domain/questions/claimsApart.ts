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
  const claims = subjects.flatMap((subject) =>
    subject.claims.map((claim) => ({ claim, owner: subject.id })),
  )
  const place = new Map(claims.map(({ claim }, at) => [claim.id, at]))
  const alike = likeClaims(claims.map(({ claim }) => claim))
  const likeOf = (claim: Claim) => alike[place.get(claim.id) ?? -1] ?? []
  return {
    isNameless: (claim) => !namesAnySystem(claim.text, systems),
    hasLike: (system, claim) => likeOf(claim).some((other) => claims[other]?.owner === system),
    isTold: (claim) => {
      const own = place.get(claim.id) ?? -1
      return likeOf(claim).some(
        (other) => other < own && claims[other]?.owner !== claims[own]?.owner,
      )
    },
  }
}

/** For each claim the places of those that share more than half of its words, in Russian. */
function likeClaims(claims: readonly Claim[]): readonly (readonly number[])[] {
  const words = claims.map((claim) => [...new Set(stemsIn(claim.text).ru)])
  const index = new Map<string, number[]>()
  words.forEach((stems, at) => {
    for (const stem of stems) {
      const places = index.get(stem)
      if (places) places.push(at)
      else index.set(stem, [at])
    }
  })
  const common = new Uint16Array(claims.length)
  return words.map((stems) => {
    common.fill(0)
    for (const stem of stems)
      for (const other of index.get(stem) ?? []) common[other] = (common[other] ?? 0) + 1
    const least = SHARED_WORDS * stems.length
    const alike: number[] = []
    common.forEach((count, other) => {
      if (count > least) alike.push(other)
    })
    return alike
  })
}
