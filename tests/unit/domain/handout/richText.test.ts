import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RichLine, readRich, wrapRich } from '../../../../renderer/domain/handout/richText.ts'

const measure = ({ text }: { text: string }): number => text.length
const told = (lines: readonly RichLine[]): readonly string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('text with its two marks', () => {
  it('is read as runs of one look each', () => {
    expect(readRich('a **b** *c*')).toEqual([
      { text: 'a ', isStrong: false, isEmphasised: false },
      { text: 'b', isStrong: true, isEmphasised: false },
      { text: ' ', isStrong: false, isEmphasised: false },
      { text: 'c', isStrong: false, isEmphasised: true },
    ])
  })

  it('breaks between words, also where a mark ends inside one', () => {
    const lines = wrapRich('one **5**-step two', 9, measure)

    expect(told(lines)).toEqual(['one', '5-step', 'two'])
    expect(lines[1]?.[0]).toMatchObject({ text: '5', isStrong: true })
  })

  it('breaks a word only where it has no room on a line of its own', () => {
    expect(told(wrapRich('ab abcdefgh cd', 4, measure))).toEqual(['ab', 'abcd', 'efgh', 'cd'])
  })

  it('never breaks at a space that forbids it', () => {
    expect(told(wrapRich('aa 5\u00a0kg', 5, measure))).toEqual(['aa', '5\u00a0kg'])
  })

  it('loses no letter and makes no line too wide', () => {
    const words = fc.array(fc.stringMatching(/^[a-zөүң]{1,14}$/), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (given, width) => {
        const lines = told(wrapRich(given.join(' '), width, measure))

        expect(lines.join('').replaceAll(' ', '')).toBe(given.join(''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
