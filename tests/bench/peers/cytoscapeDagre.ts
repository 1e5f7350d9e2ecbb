import cytoscape from 'cytoscape'
import dagre from 'cytoscape-dagre'
import type { PeerGraph } from '../graph/peerGraph.ts'
import { readDrawn, stage } from './stage.ts'

cytoscape.use(dagre)

const graph = readDrawn<PeerGraph>()
const container = stage()

const drawing = cytoscape({
  container,
  elements: [
    ...graph.nodes.map(({ id, label, width, height }) => ({ data: { id, label, width, height } })),
    ...graph.links.map(({ id, from, to, label = '' }) => ({
      data: { id, source: from, target: to, label },
    })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'text-wrap': 'wrap',
        'text-max-width': '160px',
        'text-valign': 'center',
        'background-color': '#fff',
        'border-width': 1,
      },
    },
    {
      selector: 'edge',
      style: { label: 'data(label)', 'curve-style': 'taxi', 'target-arrow-shape': 'triangle' },
    },
  ],
  layout: { name: 'dagre' },
  autoungrabify: true,
})
// A canvas tells nothing of itself: the frame in which it is drawn is marked by hand.
drawing.one('render', () => container.setAttribute('data-drawn', ''))
