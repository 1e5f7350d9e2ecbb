import type { Atlas, Diagram, System } from '../../../content/schema.ts'

/** A procedure of another system through which the same facts could be taken. */
export interface OtherRoad {
  readonly system: System
  readonly diagram: Diagram
  /** How many of the roles walked it has too. */
  readonly shared: number
}

/** Those that share a role with what was walked; the most shared first, then in the order of the atlas. */
export const otherRoads = (
  atlas: Pick<Atlas, 'systems'>,
  subject: string,
  walkedRoles: ReadonlySet<string>,
): readonly OtherRoad[] =>
  atlas.systems
    .filter(({ id }) => id !== subject)
    .flatMap((system) =>
      system.diagrams
        .filter(({ nature }) => nature === 'procedure')
        .map((diagram) => ({ system, diagram, shared: countShared(diagram, walkedRoles) })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)

const countShared = (diagram: Diagram, roles: ReadonlySet<string>): number =>
  new Set(diagram.steps.map(({ role }) => role).filter((role) => roles.has(role))).size
