import type { Diagram } from '../../../content/schema.ts'

/** The steps from which nothing leads on. */
export function endsOf(diagram: Diagram): readonly string[] {
  const left = new Set(diagram.links.map(({ from }) => from))
  return diagram.steps.flatMap(({ id }) => (left.has(id) ? [] : [id]))
}

/** Of the ends of a diagram those to which at least one of these paths came. */
export function endsSeen(
  diagram: Diagram,
  paths: readonly (readonly string[])[],
): readonly string[] {
  const last = new Set(paths.map((path) => path.at(-1)))
  return endsOf(diagram).filter((end) => last.has(end))
}
