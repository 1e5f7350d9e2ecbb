import { describe, expect, it } from 'vitest'
import { cameraView } from '../../../renderer/canvas/cameraView.ts'
import type { DiagramLayout } from '../../../renderer/domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from '../../../renderer/domain/drawing/diagramType.ts'

const layout: DiagramLayout = {
  width: 2000,
  height: 3000,
  lanes: [
    {
      id: 'lane',
      x: 0,
      y: 0,
      width: 2000,
      height: 3000,
      headingHeight: 50,
      headingLines: ['Lane'],
    },
  ],
  nodes: [{ id: 'step', x: 900, y: 1400, width: 180, height: 90, lines: ['Step'] }],
  links: [],
  crossings: 0,
}

describe.each([
  [1280, 540],
  [1920, 810],
])('before an audience, in a frame of %i by %i', (width, height) => {
  const frame = { width, height }

  it('shows everything at once', () => {
    const { x, y, zoom } = cameraView(layout, frame, { mode: 'whole', step: 'step' })

    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + layout.width * zoom).toBeLessThanOrEqual(width)
    expect(y + layout.height * zoom).toBeLessThanOrEqual(height)
  })

  it('follows a step so near that its title has letters of 20 pixels, in the middle below the headings', () => {
    const { x, y, zoom } = cameraView(layout, frame, { mode: 'follow', step: 'step' })

    expect(DIAGRAM_TYPE.node.size * zoom).toBeGreaterThanOrEqual(20)
    expect(x + 990 * zoom).toBeCloseTo(width / 2)
    const covered = 50 * zoom
    expect(y + 1445 * zoom).toBeCloseTo(covered + (height - covered) / 2)
  })

  it('shows everything while there is no step to follow', () => {
    expect(cameraView(layout, frame, { mode: 'follow', step: null })).toEqual(
      cameraView(layout, frame, { mode: 'whole', step: null }),
    )
  })
})
