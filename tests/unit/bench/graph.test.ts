import { beforeAll, describe, expect, it } from 'vitest'
import { loadAtlas } from '../../../content/load.ts'
import { readSourceFiles } from '../../../content/readContent.ts'
import type { SourceFile } from '../../../content/sheet.ts'
import { mulberry32 } from '../../../renderer/domain/random.ts'
import { benchDiagram, otherDiagram, SIZES } from '../../bench/graph/benchDiagrams.ts'
import { bpmnXml } from '../../bench/graph/bpmnXml.ts'
import { contentFiles } from '../../bench/graph/contentFiles.ts'
import { mermaidText } from '../../bench/graph/mermaidText.ts'
import { peerGraph } from '../../bench/graph/peerGraph.ts'
import { slip } from '../../bench/graph/typing.ts'

let ownFiles: readonly SourceFile[]
beforeAll(async () => {
  ownFiles = await readSourceFiles('content')
})

describe.each(SIZES)('the generated diagram of %i steps', (size) => {
  const diagram = benchDiagram(size)

  it('is the same each time', () => {
    expect(benchDiagram(size)).toEqual(diagram)
  })

  it('has as many steps as wanted and about 1.3 links a step', () => {
    expect(diagram.steps).toHaveLength(size)
    expect(diagram.links.length / size).toBeGreaterThan(1.15)
    expect(diagram.links.length / size).toBeLessThan(1.5)
  })

  it('has decisions and ways back, as procedures do', () => {
    const placeOf = new Map(diagram.steps.map(({ id }, index) => [id, index]))
    const isBack = ({ from, to }: { from: string; to: string }) =>
      (placeOf.get(to) ?? 0) < (placeOf.get(from) ?? 0)

    expect(diagram.steps.some(({ kind }) => kind === 'decision')).toBe(true)
    expect(diagram.links.some(isBack)).toBe(true)
  })

  it('passes every check that content has to pass', () => {
    const loaded = loadAtlas([...ownFiles, ...contentFiles([diagram, otherDiagram()])])

    expect(loaded.ok ? [] : loaded.problems).toEqual([])
  })
})

describe('what the peers draw', () => {
  const diagram = benchDiagram(30)
  const graph = peerGraph(diagram, (text) => text.length * 8)

  it('is every step and every link of ours, in the same words', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual(diagram.steps.map(({ id }) => id))
    expect(graph.nodes.map(({ label }) => label)).toEqual(
      diagram.steps.map(({ title }) => title.ky),
    )
    expect(graph.links.map(({ from, to }) => [from, to])).toEqual(
      diagram.links.map(({ from, to }) => [from, to]),
    )
  })

  it('stands in BPMN with a place for each shape and each flow', () => {
    const xml = bpmnXml(graph)

    expect(xml.match(/<bpmndi:BPMNShape /g)).toHaveLength(30)
    expect(xml.match(/<bpmndi:BPMNEdge /g)).toHaveLength(diagram.links.length)
    expect(xml).not.toContain('NaN')
  })

  it('stands in Mermaid with one line for each node and each link', () => {
    expect(mermaidText(graph).split('\n')).toHaveLength(1 + 30 + diagram.links.length)
  })

  it('escapes what would be markup', () => {
    const [node] = graph.nodes
    if (!node) throw new Error('no node')
    const odd = { ...graph, nodes: [{ ...node, label: 'a "b" <c> & d' }], links: [] }

    expect(bpmnXml(odd)).toContain('name="a &#34;b&#34; &#60;c&#62; &#38; d"')
    expect(mermaidText(odd)).toContain('["a #quot;b#quot; <c> & d"]')
  })
})

it('makes one slip in a word, and leaves its first letter alone', () => {
  const random = mulberry32(5)
  const slipped = Array.from({ length: 50 }, () => slip('аткаруучу', random))

  for (const word of slipped) {
    expect(word.charAt(0)).toBe('а')
    expect(Math.abs(word.length - 'аткаруучу'.length)).toBeLessThanOrEqual(1)
  }
  expect(new Set(slipped.map((word) => word.length)).size).toBe(3)
})
