import type { Draft } from './draft.ts'
import { matchActors } from './matchActors.ts'
import { matchCells } from './matchCells.ts'
import { matchTerms } from './matchTerms.ts'
import type { Material } from './material.ts'

/** Put together what belongs together: steps and actors, countries and cells, definitions and terms. */
export function matchQuestions(material: Material): readonly Draft[] {
  return [...matchActors(material), ...matchCells(material), ...matchTerms(material)]
}
