import { bpmnXml } from '../graph/bpmnXml.ts'
import { mermaidText } from '../graph/mermaidText.ts'
import type { PeerGraph } from '../graph/peerGraph.ts'

interface Peer {
  /** As printed. */
  readonly name: string
  /** Its page's script, below `tests/bench/peers`. */
  readonly entry: string
  /** The graph in the form that the peer takes. */
  readonly drawn: (graph: PeerGraph) => unknown
  /** What it draws, one element a node; where it draws a part or all at once, one is enough. */
  readonly selector: string
  readonly drawsAll: boolean
}

const reactFlow = {
  entry: 'reactFlow.tsx',
  selector: '.react-flow__node',
} as const

/** The peers, each in its best documented setting (see the README). */
export const PEERS = {
  'react-flow': {
    ...reactFlow,
    name: 'React Flow',
    drawn: (graph) => ({ graph }),
    drawsAll: true,
  },
  'react-flow-visible': {
    ...reactFlow,
    name: 'React Flow, visible part',
    drawn: (graph) => ({ graph, visibleOnly: true }),
    drawsAll: false,
  },
  'react-flow-whole': {
    ...reactFlow,
    name: 'React Flow',
    drawn: (graph) => ({ graph, whole: true }),
    drawsAll: true,
  },
  'react-flow-elk': {
    ...reactFlow,
    name: 'React Flow + elkjs',
    entry: 'reactFlowElk.tsx',
    drawn: (graph) => graph,
    drawsAll: true,
  },
  'html-to-image': {
    ...reactFlow,
    name: 'html-to-image',
    entry: 'htmlToImage.tsx',
    drawn: (graph) => graph,
    drawsAll: true,
  },
  'bpmn-js': {
    name: 'bpmn-js',
    entry: 'bpmn.ts',
    drawn: ({ frame, view, ...graph }) => ({
      frame,
      view,
      xml: bpmnXml({ frame, view, ...graph }),
    }),
    selector: '.djs-shape',
    drawsAll: true,
  },
  mermaid: {
    name: 'Mermaid',
    entry: 'mermaid.ts',
    drawn: mermaidText,
    selector: '#stage svg g.node',
    drawsAll: true,
  },
  'cytoscape-dagre': {
    name: 'Cytoscape + dagre',
    entry: 'cytoscapeDagre.ts',
    drawn: (graph) => graph,
    selector: '#stage[data-drawn]',
    drawsAll: false,
  },
} as const satisfies Record<string, Peer>

export type PeerId = keyof typeof PEERS
