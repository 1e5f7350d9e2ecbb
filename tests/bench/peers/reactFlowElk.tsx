import ELK from 'elkjs/lib/elk-api'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import { createRoot } from 'react-dom/client'
import type { PeerGraph } from '../graph/peerGraph.ts'
import { FlowPeer } from './FlowPeer.tsx'
import { flowEdges, flowNodes } from './flowElements.ts'
import { readDrawn, stage } from './stage.ts'

const graph = readDrawn<PeerGraph>()
// «import 'elkjs'» fails under Vite 8: the interface and the worker are asked for apart.
const elk = new ELK({ workerUrl })

const arranged = await elk.layout({
  id: 'root',
  layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'DOWN' },
  children: graph.nodes.map(({ id, width, height }) => ({ id, width, height })),
  edges: graph.links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
})
const places = new Map(arranged.children?.map((box) => [box.id, box]))
const nodes = graph.nodes.map((node) => {
  const { x = 0, y = 0 } = places.get(node.id) ?? {}
  return { ...node, x, y }
})

createRoot(stage()).render(
  <FlowPeer graph={graph} nodes={flowNodes(nodes)} edges={flowEdges(graph.links)} />,
)
