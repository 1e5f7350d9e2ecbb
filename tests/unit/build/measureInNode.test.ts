import { beforeAll, describe, expect, it } from 'vitest'
import { createMeasureInNode } from '../../../build/measureInNode.ts'
import type { MeasureText } from '../../../renderer/domain/diagram/diagramLayout.ts'

let measure: MeasureText
beforeAll(async () => {
  measure = await createMeasureInNode()
})

describe('measuring without a browser', () => {
  it('has the letters of the three languages', () => {
    for (const text of ['өүңӨҮҢ', 'ыэёщ', 'Enforcement', '№ 12, 2–3 %', 'huissier à l’étude'])
      for (const style of ['node', 'label', 'heading'] as const)
        expect(measure(text, style), `${text} as ${style}`).toBeGreaterThan(text.length * 3)
  })

  it('adds up over runs of several font files', () => {
    const apart = measure('сот', 'node') + measure('ү', 'node') + measure(' A', 'node')

    expect(measure('сотү A', 'node')).toBeCloseTo(apart, 3)
  })

  it('knows that heavier and larger letters are wider', () => {
    expect(measure('аткаруу', 'node')).toBeGreaterThan(measure('аткаруу', 'label'))
  })
})
