import { describe, expect, it } from 'vitest'
import type { DiagramLayout } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { drawBlankDiagram } from '../../../../renderer/domain/drawing/drawBlankDiagram.ts'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import type { SceneItem } from '../../../../renderer/domain/drawing/scene.ts'
import { franceAlone, loadSound } from '../../content/realContent.ts'

const textsIn = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'group') return textsIn(item.items)
    return item.kind === 'text' ? [item.text] : []
  })

describe('drawBlankDiagram', () => {
  it('leaves out the titles of hidden steps and keeps their numbers and all else', () => {
    const france = loadSound(franceAlone).systems[0]
    const diagram = france?.diagrams[0]
    if (!france || !diagram) throw new Error('France has no diagram')
    const layout: DiagramLayout = {
      width: 900,
      height: 900,
      lanes: [],
      links: [],
      nodes: diagram.steps.map(({ id, title }, index) => ({
        id,
        x: 0,
        y: index * 70,
        width: 200,
        height: 60,
        lines: [title.en],
      })),
    } as unknown as DiagramLayout // only what is drawn here
    const [first, second] = diagram.steps

    const { items } = drawBlankDiagram(
      diagram,
      france.actors,
      layout,
      [first?.id ?? ''],
      PALETTES.projector,
      (text) => text.length * 7,
    )

    const texts = textsIn(items)
    expect(texts).not.toContain(first?.title.en)
    expect(texts).toContain(second?.title.en)
    expect(texts.filter((text) => /^\d+$/.test(text))).toHaveLength(diagram.steps.length)
  })
})
