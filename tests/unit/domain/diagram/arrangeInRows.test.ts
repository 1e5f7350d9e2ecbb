import { describe, expect, it } from 'vitest'
import type { LayoutInput } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { layoutDiagram } from '../../../../renderer/domain/diagram/layout.ts'
import { faultsOf, makeInput, measure } from './drawing.ts'

const withRows = (input: LayoutInput, rows: readonly (number | undefined)[]): LayoutInput => ({
  ...input,
  nodes: input.nodes.map((node, index) => {
    const row = rows[index]
    return row === undefined ? node : { ...node, row }
  }),
})

describe('layoutDiagram with given rows', () => {
  const two = makeInput(
    ['a', 'b'],
    ['1 a', '2 a decision', '3 a', '4 b', '5 b'],
    ['1 2', '2 3 granted', '4 5', '5 4 again'],
  )

  it('sets nodes of one row at one height, lane by lane', () => {
    const input = withRows(two, [0, 1, 3, 0, 3])
    const layout = layoutDiagram(input, measure)
    const middle = (index: number) => {
      const { y = 0, height = 0 } = layout.nodes[index] ?? {}
      return y + height / 2
    }

    expect(faultsOf(input, layout)).toEqual([])
    expect(middle(3)).toBe(middle(0))
    expect(middle(4)).toBe(middle(2))
  })

  it('takes a link that does not lead down for a back link', () => {
    const input = withRows(two, [2, 1, 0, 0, 1])

    const layout = layoutDiagram(input, measure)

    expect(layout.links.map(({ back }) => back)).toEqual([true, true, false, true])
    expect(faultsOf(input, layout)).toEqual([])
  })

  it('keeps every link in its lane', () => {
    const nodes = ['1 a', '2 a', '3 a', '4 a', '5 b', '6 b', '7 b', '8 b']
    const links = ['1 2', '1 3', '1 4', '2 4', '4 1', '5 6', '5 7', '5 8', '8 5', '7 6']
    const input = withRows(makeInput(['a', 'b'], nodes, links), [0, 1, 2, 3, 0, 1, 2, 3])

    const { lanes, links: drawn } = layoutDiagram(input, measure)

    drawn.forEach(({ points }, index) => {
      const lane = lanes[index < 5 ? 0 : 1]
      expect(points.every(({ x }) => lane && x > lane.x && x < lane.x + lane.width)).toBe(true)
    })
  })

  it('makes rows as high as they are asked to be', () => {
    const low = layoutDiagram(withRows(two, [0, 1, 2, 0, 1]), measure)
    const high = layoutDiagram({ ...withRows(two, [0, 1, 2, 0, 1]), rowHeights: [300] }, measure)

    expect(high.height - low.height).toBe(300 - (low.nodes[0]?.height ?? 0))
  })

  it('makes a step high enough for its caption, and wraps it', () => {
    const node = { id: '1', lane: 'a', kind: 'document' as const, title: 'Writ' }
    const caption = 'the clerk of the court of the place where the debtor lives'
    const [plain, captioned] = [node, { ...node, caption }].map(
      (each) =>
        layoutDiagram({ lanes: [{ id: 'a', title: 'A' }], nodes: [each], links: [] }, measure)
          .nodes[0],
    )

    expect(captioned?.captionLines?.join(' ')).toBe(caption)
    expect(plain?.captionLines).toBeUndefined()
    expect(captioned?.height).toBeGreaterThan(plain?.height ?? 0)
  })

  it('refuses a link that leaves its lane, and rows for some nodes only', () => {
    const crossing = makeInput(['a', 'b'], ['1 a', '2 b'], ['1 2'])

    expect(() => layoutDiagram(withRows(crossing, [0, 1]), measure)).toThrow(RangeError)
    expect(() => layoutDiagram(withRows(crossing, [0, undefined]), measure)).toThrow(RangeError)
  })
})
