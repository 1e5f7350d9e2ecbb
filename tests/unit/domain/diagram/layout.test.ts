import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEP_KINDS } from '../../../../content/names.ts'
import type { LayoutInput } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { layoutDiagram } from '../../../../renderer/domain/diagram/layout.ts'
import { faultsOf, makeInput, measure } from './drawing.ts'
import { enforcement } from './enforcement.ts'

function bendsOf(input: LayoutInput): number {
  const { links } = layoutDiagram(input, measure)
  return links.reduce((sum, { points }) => sum + points.length - 2, 0)
}

describe('layoutDiagram', () => {
  it('draws a real procedure without a fault and with few crossings', () => {
    const layout = layoutDiagram(enforcement, measure)

    expect(faultsOf(enforcement, layout)).toEqual([])
    expect(layout.crossings).toBeLessThanOrEqual(5)
    expect(bendsOf(enforcement)).toBeLessThanOrEqual(44)
  })

  it('runs a chain in one lane straight down', () => {
    const input = makeInput(['a'], ['1 a', '2 a', '3 a', '4 a'], ['1 2', '2 3', '3 4'])

    const layout = layoutDiagram(input, measure)

    expect(new Set(layout.nodes.map(({ x }) => x)).size).toBe(1)
    expect(layout.links.every(({ points }) => points.length === 2)).toBe(true)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('sets two branches of a decision side by side and lets them meet again', () => {
    const input = makeInput(
      ['a'],
      ['1 a', '2 a decision', '3 a', '4 a', '5 a'],
      ['1 2', '2 3 yes', '2 4 no', '3 5', '4 5'],
    )

    const layout = layoutDiagram(input, measure)
    const [, , left, right] = layout.nodes

    expect(left?.y).toBe(right?.y)
    expect(layout.crossings).toBe(0)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('hands over to the next lane with two bends, and from the side of a decision with one', () => {
    const plain = makeInput(['a', 'b'], ['1 a', '2 b'], ['1 2'])
    const decision = makeInput(
      ['a', 'b'],
      ['1 a decision', '2 a', '3 b'],
      ['1 2 yes', '1 3 otherwise'],
    )

    expect(bendsOf(plain)).toBe(2)
    expect(bendsOf(decision)).toBe(1)
  })

  it('draws what can be drawn without crossings without crossings', () => {
    const input = makeInput(
      ['a', 'b', 'c'],
      ['1 b', '2 b decision', '3 a', '4 c', '5 b', '6 b'],
      ['1 2', '2 3 left', '2 4 right', '2 5 straight', '3 6', '4 6', '5 6'],
    )

    const layout = layoutDiagram(input, measure)

    expect(layout.crossings).toBe(0)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('takes links that close a cycle back upwards, past all steps', () => {
    const input = makeInput(
      ['a', 'b'],
      ['1 a', '2 a', '3 b decision', '4 a', '5 b'],
      ['1 2', '2 3', '3 4 granted', '3 5 refused', '5 2 again', '4 1'],
    )

    const layout = layoutDiagram(input, measure)

    expect(layout.links.map(({ back }) => back)).toEqual([false, false, false, false, true, true])
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('draws self-loops, twin links and steps without links', () => {
    const input = makeInput(
      ['a', 'b'],
      ['1 a', '2 a', '3 b', '4 b'],
      ['1 1 once more', '1 2 by day', '1 2 by night', '2 1 back', '3 3'],
    )

    const layout = layoutDiagram(input, measure)

    expect(faultsOf(input, layout)).toEqual([])
  })

  it('keeps nine lanes in their order, empty ones too', () => {
    const lanes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const input = makeInput(
      lanes,
      ['1 a', '2 i', '3 e', '4 a', '5 c'],
      ['1 2 far away', '2 3', '3 4', '4 5', '5 1'],
    )

    const layout = layoutDiagram(input, measure)

    expect(layout.lanes.map(({ id }) => id)).toEqual(lanes)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('breaks a Kyrgyz word of sixty letters inside its step, its label and its heading', () => {
    const word = 'жоопкерчиликтүүлөштүрүлбөгөндөрдөнсүздөрдүкүндөйлөрдүнбатпа'
    const input: LayoutInput = {
      lanes: [{ id: 'a', title: word }],
      nodes: [
        { id: '1', lane: 'a', kind: 'decision', title: word },
        { id: '2', lane: 'a', kind: 'outcome', title: `${word} ${word}` },
      ],
      links: [{ id: 'l', from: '1', to: '2', label: word }],
    }

    const layout = layoutDiagram(input, measure)

    expect(layout.nodes[0]?.lines.join('')).toBe(word)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('keeps steps in their rows and columns when the language changes', () => {
    const longer: LayoutInput = {
      ...enforcement,
      nodes: enforcement.nodes.map((node) => ({ ...node, title: `${node.title} и так далее` })),
    }
    const order = (input: LayoutInput) => layoutDiagram(input, measure).nodes.map(({ x }) => x)

    expect(order(longer)).toEqual(order(enforcement))
  })

  it('gives the same drawing for the same input', () => {
    const input = makeInput(
      ['a', 'b'],
      ['1 a', '2 b decision', '3 a', '4 b'],
      ['1 2', '2 3 yes', '2 4 no', '4 1 again'],
    )
    const first = JSON.stringify(layoutDiagram(input, measure))

    layoutDiagram(enforcement, measure)

    expect(JSON.stringify(layoutDiagram(structuredClone(input), measure))).toBe(first)
  })

  it('counts the crossings that are there', () => {
    const input = makeInput(
      ['a', 'b', 'c'],
      ['1 a', '2 b', '3 c', '4 a', '5 b', '6 c'],
      ['1 4', '1 5', '1 6', '2 4', '2 5', '2 6', '3 4', '3 5', '3 6'],
    )

    const layout = layoutDiagram(input, measure)

    expect(layout.crossings).toBeGreaterThanOrEqual(1)
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('draws a diagram without steps as empty lanes', () => {
    const layout = layoutDiagram(makeInput(['a', 'b'], [], []), measure)

    expect(layout.nodes).toEqual([])
    expect(layout.lanes).toHaveLength(2)
  })

  it('says which name leads nowhere', () => {
    const input = makeInput(['a'], ['1 a'], ['1 nowhere'])

    expect(() => layoutDiagram(input, measure)).toThrow(/nowhere/)
  })

  it('draws any diagram without a fault', () => {
    fc.assert(
      fc.property(anyDiagram, (input) => {
        expect(faultsOf(input, layoutDiagram(input, measure))).toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('draws three hundred steps without a fault', () => {
    const [input] = fc.sample(largeDiagram, { numRuns: 1, seed: 11 })
    if (!input) throw new Error('no sample')

    expect(faultsOf(input, layoutDiagram(input, measure))).toEqual([])
  })
})

function diagramOf(nodeCount: number, laneCount: number, linkCount: number) {
  return fc
    .record({
      nodes: fc.array(
        fc.record({
          lane: fc.nat(laneCount - 1),
          kind: fc.constantFrom(...STEP_KINDS),
          words: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: nodeCount, maxLength: nodeCount },
      ),
      links: fc.array(
        fc.record({
          from: fc.nat(nodeCount - 1),
          // Mostly near and forwards, as in a procedure; sometimes back, sometimes to itself.
          step: fc.integer({ min: -4, max: 8 }),
          words: fc.integer({ min: 0, max: 5 }),
        }),
        { minLength: linkCount, maxLength: linkCount },
      ),
    })
    .map(
      ({ nodes, links }): LayoutInput => ({
        lanes: Array.from({ length: laneCount }, (_, i) => ({ id: `l${i}`, title: `Actor ${i}` })),
        nodes: nodes.map(({ lane, kind, words }, i) => ({
          id: `n${i}`,
          lane: `l${lane}`,
          kind,
          title: 'аткаруучу '.repeat(words).trim(),
        })),
        links: links.map(({ from, step, words }, i) => ({
          id: `e${i}`,
          from: `n${from}`,
          to: `n${Math.min(nodeCount - 1, Math.max(0, from + step))}`,
          label: words === 0 ? undefined : 'болбосо '.repeat(words).trim(),
        })),
      }),
    )
}

const anyDiagram = fc
  .record({
    nodes: fc.integer({ min: 1, max: 24 }),
    lanes: fc.integer({ min: 1, max: 6 }),
    density: fc.double({ min: 0, max: 1.7, noNaN: true }),
  })
  .chain(({ nodes, lanes, density }) => diagramOf(nodes, lanes, Math.round(nodes * density)))

const largeDiagram = diagramOf(300, 7, 380)
