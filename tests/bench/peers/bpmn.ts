import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { PeerGraph } from '../graph/peerGraph.ts'
import { readDrawn, stage } from './stage.ts'

interface Canvas {
  viewbox(box: { x: number; y: number; width: number; height: number }): void
}

const { xml, frame, view } = readDrawn<Pick<PeerGraph, 'frame' | 'view'> & { xml: string }>()

const viewer = new NavigatedViewer({ container: stage() })
await viewer.importXML(xml)
const { zoom, x, y } = view
viewer.get<Canvas>('canvas').viewbox({
  x: -x / zoom,
  y: -y / zoom,
  width: frame.width / zoom,
  height: frame.height / zoom,
})
