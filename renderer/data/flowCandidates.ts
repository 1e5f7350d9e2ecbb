import type { Atlas, System } from '../../content/schema.ts'
import type { Flow } from '../domain/comparison/alignFlows.ts'
import type { Candidate } from '../domain/comparison/matchFlows.ts'

/** A diagram of a country, ready to be matched and aligned with others. */
export interface SystemFlow extends Flow, Candidate {
  readonly system: System
}

/** Every diagram of every country, in the order of the atlas. */
export const flowCandidates = (atlas: Atlas): readonly SystemFlow[] =>
  atlas.systems.flatMap((system) =>
    system.diagrams.map((diagram) => ({
      id: `${system.id}/${diagram.id}`,
      subject: system.id,
      system,
      diagram,
      actors: system.actors,
    })),
  )
