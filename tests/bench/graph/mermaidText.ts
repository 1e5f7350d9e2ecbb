import type { PeerGraph } from './peerGraph.ts'

/** The graph as a Mermaid flowchart from top to bottom. */
export function mermaidText({ nodes, links }: PeerGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  return [
    'flowchart TD',
    ...nodes.map(({ id, label }) => `  ${names.get(id)}["${quoted(label)}"]`),
    ...links.map(
      ({ from, to, label }) =>
        `  ${names.get(from)} -->${label === undefined ? '' : `|"${quoted(label)}"|`} ${names.get(to)}`,
    ),
  ].join('\n')
}

const quoted = (text: string): string => text.replaceAll('"', '#quot;')
