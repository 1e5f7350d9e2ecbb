import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeasureText } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { fitTitle, SMALL_LINE_HEIGHT } from '../../../../renderer/domain/diagram/fitTitle.ts'

/** Ten pixels a letter, eight in small type. */
const measure: MeasureText = (text, style) => text.length * (style === 'node' ? 10 : 8)
const ONE_LINE = { kind: 'act', width: 208, height: 64 } as const

describe('fitTitle', () => {
  it('sets what has room in the usual type', () => {
    expect(fitTitle('A court decides', ONE_LINE, measure)).toEqual({
      lines: ['A court decides'],
      small: false,
      isCut: false,
    })
  })

  it('takes to small type where two lines meet a shape made for one', () => {
    expect(fitTitle('A court decides on the case', ONE_LINE, measure)).toEqual({
      lines: ['A court decides', 'on the case'],
      small: true,
      isCut: false,
    })
  })

  it('cuts off, and says so, what has no room even then', () => {
    const { lines, isCut } = fitTitle(
      'A court decides on the case after it has heard both of the parties',
      ONE_LINE,
      measure,
    )

    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(isCut).toBe(true)
  })

  it('never draws a line wider than its shape, nor more lines than have room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 64, max: 160 }),
        (words, height) => {
          const { lines, small } = fitTitle(words.join(' '), { ...ONE_LINE, height }, measure)
          const style = small ? 'label' : 'node'

          for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(180)
          const used = lines.length * (small ? SMALL_LINE_HEIGHT : 19)
          expect(used).toBeLessThanOrEqual(height - 26)
        },
      ),
    )
  })
})
