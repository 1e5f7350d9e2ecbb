import type { Atlas, Diagram, Step, System } from '../../../content/schema.ts'

export interface Counterpart {
  readonly system: System
  readonly diagram: Diagram
  readonly step: Step
}

/** The steps of other systems that do the same work: those of one role, in the order of the systems. */
export function sameRole(atlas: Atlas, role: string, ownSubject: string): readonly Counterpart[] {
  return atlas.systems
    .filter(({ id }) => id !== ownSubject)
    .flatMap((system) =>
      system.diagrams.flatMap((diagram) =>
        diagram.steps.flatMap((step) => (step.role === role ? [{ system, diagram, step }] : [])),
      ),
    )
}
