import { describe, expect, it } from 'vitest'
import { composeSheet } from '../../../../renderer/domain/drawing/composeSheet.ts'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import type { Scene } from '../../../../renderer/domain/drawing/scene.ts'
import { sceneToSvg } from '../../../../renderer/domain/drawing/sceneToSvg.ts'
import { makeActor, makeProcedure } from '../../makers/makeAtlas.ts'
import { makeSheet, measure } from './makeSheet.ts'

const makeScene = (given: Partial<Scene> = {}): Scene => ({
  width: 100,
  height: 50,
  locale: 'ky',
  title: 'Title',
  description: 'Words',
  items: [],
  ...given,
})

/** Complains of a tag left open, closed twice or badly spelt, and of a bare `<` or `&`. */
function faultsOfXml(xml: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g,
    (_, closes: string, name: string, __, isEmpty: string) => {
      if (closes && open.pop() !== name) faults.push(`</${name}> closes another tag`)
      if (!closes && !isEmpty) open.push(name)
      return ''
    },
  )
  const bare = rest.match(/<|&(?!(?:amp|lt|gt|quot);)/g) ?? []
  return [...faults, ...open.map((name) => `<${name}> stays open`), ...bare]
}

describe('sceneToSvg', () => {
  it('is well-formed for a whole sheet', () => {
    const diagram = makeProcedure('case', ['a > b > c', 'b > d: if so'])
    const sheet = makeSheet(diagram, [makeActor('agent', 'Court & <bailiff>')])

    const svg = sceneToSvg(composeSheet(sheet, null, PALETTES.dark, measure))

    expect(faultsOfXml(svg)).toEqual([])
    expect(svg).toContain('Court &amp; &lt;bailiff&gt;')
  })

  it('tells its language, its title and its description', () => {
    const svg = sceneToSvg(makeScene({ title: 'A "b" & c', description: '1 < 2' }))

    expect(svg).toContain('role="img" lang="ky" xml:lang="ky"')
    expect(svg).toContain('<title>A &quot;b&quot; &amp; c</title><desc>1 &lt; 2</desc>')
  })

  it('moves and scales what stands in a group', () => {
    const group = { kind: 'group', name: 'step:a', x: 10.123, y: 0, scale: 0.5, items: [] } as const

    expect(sceneToSvg(makeScene({ items: [group] }))).toContain(
      '<g data-part="step:a" transform="translate(10.12 0)scale(0.5)"></g>',
    )
  })

  it('draws lines dashed and round-ended where told', () => {
    const line = { kind: 'path', d: 'M0 0H9', stroke: '#123456', strokeWidth: 2 } as const

    const plain = sceneToSvg(makeScene({ items: [line] }))
    const dashed = sceneToSvg(makeScene({ items: [{ ...line, dash: [7, 4], roundEnds: true }] }))

    expect(plain).toContain(
      '<path d="M0 0H9" fill="none" stroke="#123456" stroke-width="2" stroke-linejoin="round"/>',
    )
    expect(dashed).toContain('stroke-linecap="round" stroke-dasharray="7 4"/>')
  })

  it('carries the fonts it is given', () => {
    expect(sceneToSvg(makeScene(), '@font-face{}')).toContain('<style>@font-face{}</style>')
    expect(sceneToSvg(makeScene())).not.toContain('<style>')
  })
})
