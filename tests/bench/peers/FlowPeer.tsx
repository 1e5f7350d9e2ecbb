import '@xyflow/react/dist/style.css'
import { type Edge, type Node, ReactFlow } from '@xyflow/react'
import type { PeerGraph } from '../graph/peerGraph.ts'

interface Props {
  readonly graph: Pick<PeerGraph, 'frame' | 'view'>
  readonly nodes: Node[]
  readonly edges: Edge[]
  readonly visibleOnly?: boolean
  readonly whole?: boolean
}

/** Bare React Flow, told to do no more than our page does: nothing is dragged, joined or deleted. */
export function FlowPeer({ graph, nodes, edges, visibleOnly = false, whole = false }: Props) {
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      width={graph.frame.width}
      height={graph.frame.height}
      defaultViewport={graph.view}
      {...(whole ? { fitView: true } : {})}
      minZoom={0.001}
      onlyRenderVisibleElements={visibleOnly}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      panOnScroll
      zoomOnScroll={false}
    />
  )
}
