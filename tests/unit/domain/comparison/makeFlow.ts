import fc from 'fast-check'
import { STEP_KINDS } from '../../../../content/names.ts'
import type { Flow } from '../../../../renderer/domain/comparison/alignFlows.ts'
import { makeActor, makeProcedure, makeStep } from '../../makers/makeAtlas.ts'

/**
 * A flow with steps as «id role kind actor» (an act of the court where not said) and links as
 * `makeProcedure` reads them.
 */
export function makeFlow(id: string, steps: readonly string[], ways: readonly string[] = []): Flow {
  const diagram = makeProcedure(id, ways, {
    steps: steps.map((words) => {
      const [name = '', role = '', kind = 'act', actor = 'court'] = words.split(' ')
      const known = STEP_KINDS.find((each) => each === kind)
      return makeStep(name, { role, actor, ...(known ? { kind: known } : {}) })
    }),
  })
  return {
    id,
    diagram,
    actors: [
      { ...makeActor('court'), kind: 'court' },
      { ...makeActor('agent'), kind: 'enforcer' },
    ],
  }
}

export const ROLES = ['title', 'request', 'service', 'seizure', 'sale', 'satisfaction'] as const

/** Any flow of up to `most` steps; its links lead anywhere, sometimes back. */
export const anyFlow = (id: string, most = 12): fc.Arbitrary<Flow> =>
  fc
    .record({
      steps: fc.array(
        fc.record({
          role: fc.constantFrom(...ROLES),
          kind: fc.constantFrom(...STEP_KINDS),
          actor: fc.constantFrom('court', 'agent'),
        }),
        { minLength: 1, maxLength: most },
      ),
      links: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -2, max: 4 }), fc.nat(3)), {
        maxLength: 14,
      }),
    })
    .map(({ steps, links }) => {
      const last = steps.length - 1
      return makeFlow(
        id,
        steps.map(({ role, kind, actor }, i) => `s${i} ${role} ${kind} ${actor}`),
        links.map(([from, by, words]) => {
          const start = from % steps.length
          const end = Math.min(last, Math.max(0, start + by))
          return `s${start} > s${end}${words > 0 ? `: ${'болбосо '.repeat(words).trim()}` : ''}`
        }),
      )
    })

/** Two to four flows. */
export const anyFlows = (most?: number): fc.Arbitrary<readonly Flow[]> =>
  fc
    .integer({ min: 2, max: 4 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, i) => anyFlow(`country-${i}/diagram`, most))),
    )
