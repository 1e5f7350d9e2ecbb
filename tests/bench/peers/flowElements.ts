import { type Edge, MarkerType, type Node, Position } from '@xyflow/react'
import type { PeerGraph } from '../graph/peerGraph.ts'

type Placed = PeerGraph['nodes'][number]

/** Nodes with sizes and handles given, as React Flow advises, so that it measures nothing. */
export const flowNodes = (nodes: readonly Placed[]): Node[] =>
  nodes.map(({ id, label, x, y, width, height }) => ({
    id,
    position: { x, y },
    width,
    height,
    handles: [
      { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
      { type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    ],
    data: { label },
  }))

export const flowEdges = (links: PeerGraph['links']): Edge[] =>
  links.map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    type: 'smoothstep',
    markerEnd: { type: MarkerType.ArrowClosed },
    ...(label === undefined ? {} : { label }),
  }))
