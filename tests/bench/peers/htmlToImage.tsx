import { toBlob } from 'html-to-image'
import { createRoot } from 'react-dom/client'
import type { PeerGraph } from '../graph/peerGraph.ts'
import { FlowPeer } from './FlowPeer.tsx'
import { flowEdges, flowNodes } from './flowElements.ts'
import { readDrawn, stage } from './stage.ts'

declare global {
  interface Window {
    /** Bytes of a PNG of the whole graph, twice as large as on screen. */
    benchPng?: () => Promise<number>
  }
}

const graph = readDrawn<PeerGraph>()
createRoot(stage()).render(
  <FlowPeer graph={graph} nodes={flowNodes(graph.nodes)} edges={flowEdges(graph.links)} />,
)

// As React Flow's own example does it.
window.benchPng = async () => {
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
  if (!viewport) throw new Error('nothing is drawn')
  const width = Math.max(...graph.nodes.map((node) => node.x + node.width))
  const height = Math.max(...graph.nodes.map((node) => node.y + node.height))
  const style = { width: `${width}px`, height: `${height}px`, transform: 'none' }
  const blob = await toBlob(viewport, { width, height, pixelRatio: 2, style })
  if (!blob) throw new Error('no picture was made')
  return blob.size
}
