import type { Rect } from '../../../renderer/domain/diagram/diagramLayout.ts'
import type { PeerGraph } from './peerGraph.ts'

/** The graph as BPMN 2.0 with its interchange of places (DI), which bpmn-js needs to draw anything. */
export function bpmnXml({ nodes, links }: PeerGraph): string {
  const tasks = nodes.map(({ id, label }) => `<bpmn:task id="${id}" name="${escaped(label)}" />`)
  const flows = links.map(
    ({ id, from, to, label }) =>
      `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"${
        label === undefined ? '' : ` name="${escaped(label)}"`
      } />`,
  )
  const shapes = nodes.map(
    (node) =>
      `<bpmndi:BPMNShape id="${node.id}_di" bpmnElement="${node.id}">${bounds(node)}</bpmndi:BPMNShape>`,
  )
  const edges = links.map(({ id, points }) => {
    const ways = points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join('')
    return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${ways}</bpmndi:BPMNEdge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
<bpmn:process id="process" isExecutable="false">
${[...tasks, ...flows].join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">
${[...shapes, ...edges].join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`
}

const bounds = ({ x, y, width, height }: Rect): string =>
  `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
