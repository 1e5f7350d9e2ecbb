import { describe, expect, it } from 'vitest'
import type { SceneItem } from '../../../../renderer/domain/drawing/scene.ts'
import { fillColumns } from '../../../../renderer/domain/handout/pages/fillColumns.ts'
import type { Strip } from '../../../../renderer/domain/handout/pages/strip.ts'

const strip = (name: string, given: Partial<Strip> = {}): Strip => ({
  height: 10,
  gap: 0,
  keeps: false,
  items: [
    {
      kind: 'text',
      text: name,
      x: 0,
      y: 0,
      lettering: { face: 'text', size: 10, weight: 400 },
      colour: '#000000',
      anchor: 'start',
    },
  ],
  ...given,
})

const textOf = (item: SceneItem): string =>
  item.kind === 'group' ? item.items.map(textOf).join('') : item.kind === 'text' ? item.text : ''

const told = (strips: readonly Strip[], height: number): readonly string[] =>
  fillColumns(strips, height).map((column) => column.map(textOf).join(' '))

describe('strips in columns', () => {
  it('go on in the next column where there is no more room', () => {
    expect(
      told(
        ['a', 'b', 'c'].map((name) => strip(name)),
        25,
      ),
    ).toEqual(['a b', 'c'])
  })

  it('leave no heading behind at the foot of a column', () => {
    expect(told([strip('a'), strip('HEAD', { keeps: true }), strip('b')], 25)).toEqual([
      'a',
      'HEAD b',
    ])
  })

  it('are parted after all where they are higher than any column', () => {
    const run = ['a', 'b', 'c', 'd'].map((name) => strip(name, { keeps: true }))

    expect(told(run, 25)).toEqual(['a b', 'c d'])
  })

  it('bring the head of their table along, and room for it', () => {
    const head = strip('head')
    const rows = ['1', '2', '3'].map((name) => strip(name, { head }))

    expect(told([{ ...head, keeps: true }, ...rows], 25)).toEqual(['head 1', 'head 2', 'head 3'])
  })

  it('need no gap at the top of a column', () => {
    const [, second] = fillColumns([strip('a'), strip('b', { gap: 20 })], 15)

    expect(second?.[0]).toMatchObject({ kind: 'group', y: 0 })
  })
})
