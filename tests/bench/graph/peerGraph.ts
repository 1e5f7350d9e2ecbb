import type { Diagram } from '../../../content/schema.ts'
import { layOut } from '../../../renderer/canvas/layOut.ts'
import { firstView, type View } from '../../../renderer/canvas/viewFor.ts'
import type { MeasureText, Point, Rect } from '../../../renderer/domain/diagram/diagramLayout.ts'
import { ACTORS } from './words.ts'

/** Where our page draws in a window of 1280 × 720: beside the rail and the panel. Peers draw there too. */
export const FRAME: Rect = { x: 100, y: 70, width: 809, height: 650 }

export interface PeerGraph {
  readonly frame: Rect
  /** The part of the graph that is seen first, the same as in our page. */
  readonly view: View
  readonly nodes: readonly (Rect & { readonly id: string; readonly label: string })[]
  readonly links: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label: string | undefined
    readonly points: readonly Point[]
  }[]
}

/** What every peer draws: our steps, links and words in Kyrgyz, at the places that our layout gives them. */
export function peerGraph(diagram: Diagram, measure: MeasureText): PeerGraph {
  const layout = layOut(diagram, ACTORS, 'ky', measure)
  const boxes = new Map(layout.nodes.map((box) => [box.id, box]))
  return {
    frame: FRAME,
    view: firstView(layout, FRAME),
    nodes: diagram.steps.flatMap(({ id, title }) => {
      const box = boxes.get(id)
      if (!box) return []
      const { x, y, width, height } = box
      return [{ id, label: title.ky, x, y, width, height }]
    }),
    links: diagram.links.map(({ from, to, condition }, index) => ({
      id: `link-${index}`,
      from,
      to,
      label: condition?.ky,
      points: layout.links[index]?.points ?? [],
    })),
  }
}
