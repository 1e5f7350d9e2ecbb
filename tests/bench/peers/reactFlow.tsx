import { createRoot } from 'react-dom/client'
import type { PeerGraph } from '../graph/peerGraph.ts'
import { FlowPeer } from './FlowPeer.tsx'
import { flowEdges, flowNodes } from './flowElements.ts'
import { readDrawn, stage } from './stage.ts'

const { graph, visibleOnly, whole } = readDrawn<{
  readonly graph: PeerGraph
  readonly visibleOnly: boolean
  readonly whole: boolean
}>()

createRoot(stage()).render(
  <FlowPeer
    graph={graph}
    nodes={flowNodes(graph.nodes)}
    edges={flowEdges(graph.links)}
    visibleOnly={visibleOnly}
    whole={whole}
  />,
)
