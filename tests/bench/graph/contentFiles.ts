import { stringify } from 'yaml'
import type { Diagram } from '../../../content/schema.ts'
import type { SourceFile } from '../../../content/sheet.ts'
import { claimIdOf } from './generateDiagram.ts'
import { ACTORS, EXPLANATION } from './words.ts'

/** The folder, below `content/`, of the country to which the generated diagrams belong. */
export const BENCH_SYSTEM = 'bench'

/** The generated diagrams as the files of a country of their own, as an author would have written them. */
export function contentFiles(diagrams: readonly Diagram[]): readonly SourceFile[] {
  const used = new Set(diagrams.flatMap(({ actors }) => actors))
  const name = { ky: 'Өлчөө', ru: 'Измерение', en: 'Measurement' }
  const system = {
    id: BENCH_SYSTEM,
    order: 10_000,
    name,
    where: { ky: 'өлчөөдө', ru: 'в измерении', en: 'in the measurement' },
    whose: { ky: 'өлчөөнүн', ru: 'измерения', en: 'of the measurement' },
    flag: 'KG',
    summary: EXPLANATION,
    actors: ACTORS.filter(({ id }) => used.has(id)),
  }
  const claims = diagrams.map(({ id }) => ({
    id: claimIdOf(id),
    text: EXPLANATION,
    source: [1],
    kind: 'rule',
    topic: 'procedure',
  }))
  const file = (path: string, data: object): SourceFile => ({
    file: `systems/${BENCH_SYSTEM}/${path}`,
    text: stringify(data, { aliasDuplicateObjects: false }),
  })
  return [
    file('system.yaml', system),
    file('claims.yaml', { claims }),
    ...diagrams.map((diagram) => file(`${diagram.id}.diagram.yaml`, diagram)),
  ]
}
