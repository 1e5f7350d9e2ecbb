import type { DiagramLayout, NodeBox } from './diagramLayout.ts'

/** All of a diagram that has to be known to move in it. */
interface Linked {
  readonly links: readonly { readonly from: string; readonly to: string }[]
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** A way out of a step, under the number key that takes it. */
export interface Branch {
  /** From 1, in the order of the content. */
  readonly number: number
  /** Index of the link in the diagram. */
  readonly link: number
  readonly step: string
}

/** The ways out of a step. */
export function branchesOf(diagram: Linked, stepId: string): readonly Branch[] {
  return diagram.links
    .flatMap(({ from, to }, link) => (from === stepId ? [{ link, step: to }] : []))
    .map((branch, index) => ({ number: index + 1, ...branch }))
}

/**
 * The step that an arrow key leads to. Down and up follow links, the straightest first; left and
 * right go along the row, then to the sibling branches. Where nothing is linked that way, the
 * nearest step that lies there; null where none does, so that every step can be reached and left.
 */
export function moveFrom(
  diagram: Linked,
  layout: Pick<DiagramLayout, 'nodes'>,
  stepId: string,
  direction: Direction,
): string | null {
  const boxes = new Map(layout.nodes.map((node) => [node.id, node]))
  const here = boxes.get(stepId)
  if (!here) return null
  const ahead = layout.nodes.filter((node) => isAhead(here, node, direction))
  const nearest = (ids: ReadonlySet<string>): string | undefined =>
    byNearness(
      here,
      ahead.filter(({ id }) => ids.has(id)),
      direction,
    )[0]
  const choices = [
    ...preferences(diagram, layout.nodes, here, direction).map(nearest),
    nearest(new Set(ahead.map(({ id }) => id))),
  ]
  return choices.find((id) => id !== undefined) ?? null
}

/** Sets of steps to look among, the most wanted first. */
function preferences(
  diagram: Linked,
  nodes: readonly NodeBox[],
  here: NodeBox,
  direction: Direction,
): readonly ReadonlySet<string>[] {
  if (direction === 'down') return [endsOf(diagram, [here.id], 'from', 'to')]
  if (direction === 'up') return [endsOf(diagram, [here.id], 'to', 'from')]
  const row = nodes.filter((node) => Math.abs(middle(node).y - middle(here).y) < 2)
  const parents = endsOf(diagram, [here.id], 'to', 'from')
  return [new Set(row.map(({ id }) => id)), endsOf(diagram, [...parents], 'from', 'to')]
}

type End = 'from' | 'to'

function endsOf(diagram: Linked, steps: readonly string[], near: End, far: End): Set<string> {
  return new Set(
    diagram.links.filter((link) => steps.includes(link[near])).map((link) => link[far]),
  )
}

function middle({ x, y, width, height }: NodeBox): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

/** How far a step lies in the direction of the key, and how far off to the side, in pixels. */
function offsets(here: NodeBox, node: NodeBox, direction: Direction) {
  const dx = middle(node).x - middle(here).x
  const dy = middle(node).y - middle(here).y
  if (direction === 'down') return { ahead: dy, aside: Math.abs(dx) }
  if (direction === 'up') return { ahead: -dy, aside: Math.abs(dx) }
  return { ahead: direction === 'right' ? dx : -dx, aside: Math.abs(dy) }
}

function isAhead(here: NodeBox, node: NodeBox, direction: Direction): boolean {
  return offsets(here, node, direction).ahead > 1
}

function byNearness(here: NodeBox, nodes: readonly NodeBox[], direction: Direction): string[] {
  const detour = (node: NodeBox): number => {
    const { ahead, aside } = offsets(here, node, direction)
    return ahead + 2 * aside
  }
  return [...nodes].sort((a, b) => detour(a) - detour(b)).map(({ id }) => id)
}
