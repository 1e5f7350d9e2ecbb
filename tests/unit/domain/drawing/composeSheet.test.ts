import { describe, expect, it } from 'vitest'
import { composeSheet } from '../../../../renderer/domain/drawing/composeSheet.ts'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import { PAPER_SIZES, type Paper } from '../../../../renderer/domain/drawing/paper.ts'
import type { GroupItem, Scene, SceneItem } from '../../../../renderer/domain/drawing/scene.ts'
import type { SheetContent } from '../../../../renderer/domain/drawing/sheetContent.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { makeActor, makeProcedure } from '../../makers/makeAtlas.ts'
import { makeSheet, measure, namesIn, placedTexts } from './makeSheet.ts'

const atlas = loadSound(realFiles)
const real = ['france', 'usa', 'kyrgyzstan'].flatMap((id) => {
  const subject = atlas.systems.find((system) => system.id === id)
  const [diagram] = subject?.diagrams ?? []
  return subject && diagram ? [{ id, sheet: makeSheet(diagram, subject.actors) }] : []
})
const papers: readonly (Paper | null)[] = [
  null,
  { size: 'a4', orientation: 'auto' },
  { size: 'a4', orientation: 'landscape' },
  { size: 'a3', orientation: 'portrait' },
]

const compose = (sheet: Parameters<typeof composeSheet>[0], paper: Paper | null): Scene =>
  composeSheet(sheet, paper, PALETTES.light, measure)
const wordsOf = (scene: Scene): string =>
  placedTexts(scene)
    .map(({ text }) => text)
    .join(' ')

const a4: Paper = { size: 'a4', orientation: 'auto' }

const branching = (given: Parameters<typeof makeSheet>[2] = {}) =>
  makeSheet(
    makeProcedure('case', ['a > b > c', 'b > d: if so', 'd > a: once more']),
    [makeActor('agent')],
    given,
  )

/** The group that holds the group of a name. */
function groupAround(items: readonly SceneItem[], name: string): GroupItem | null {
  for (const item of items) {
    if (item.kind !== 'group') continue
    if (item.items.some((each) => each.kind === 'group' && each.name === name)) return item
    const within = groupAround(item.items, name)
    if (within) return within
  }
  return null
}

it('has real diagrams to draw', () => {
  expect(real).toHaveLength(3)
})

describe.each(real)('the sheet of $id', ({ sheet }) => {
  describe.each(papers)('on %o', (paper) => {
    const scene = compose(sheet, paper)
    const texts = placedTexts(scene)

    it('holds every lane, link, condition and step', () => {
      const { diagram, layout } = sheet
      const wanted = [
        ...layout.lanes.map(({ id }) => `lane:${id}`),
        ...layout.links.map(({ id }) => `link:${id}`),
        ...layout.links.filter(({ label }) => label).map(({ id }) => `condition:${id}`),
        ...diagram.steps.map(({ id }) => `step:${id}`),
      ]

      expect(namesIn(scene.items)).toEqual(expect.arrayContaining(wanted))
    })

    it('writes every title of a step, line by line, and its number', () => {
      for (const [index, { id, lines }] of sheet.layout.nodes.entries()) {
        const number = sheet.diagram.steps.findIndex((step) => step.id === id) + 1
        const inside = texts.filter(({ within }) => within.includes(`step:${id}`))

        expect(
          inside.map(({ text }) => text),
          `${index}`,
        ).toEqual([`${number}`, ...lines])
      }
    })

    it('keeps every word inside the page', () => {
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || top < 0 || right > scene.width || bottom > scene.height,
      )

      expect(outside).toEqual([])
    })

    it('writes nothing over the list of citations', () => {
      const cited = texts.filter(({ within }) => within.includes('citations'))
      const others = texts.filter(({ within }) => !within.includes('citations'))

      const covered = others.filter((a) =>
        cited.some(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      )

      expect(cited.length).toBeGreaterThan(sheet.diagram.steps.length)
      expect(covered).toEqual([])
    })
  })
})

describe('composeSheet', () => {
  it('says whose diagram it is, what it asks and where it comes from', () => {
    const words = wordsOf(compose(branching(), a4))

    for (const part of [
      'The country',
      'Diagram case ky',
      'How does case go? ky',
      'The atlas',
      'An author.',
      'The language',
    ])
      expect(words).toContain(part)
  })

  it('explains the signs that occur, the way back too, and no others', () => {
    const words = wordsOf(compose(branching(), a4))

    expect(words).toContain('sign start')
    expect(words).toContain('sign act')
    expect(words).toContain('a way back')
    expect(words).not.toContain('sign sanction')
  })

  it('leaves out legend and citations when they are not wanted', () => {
    const names = namesIn(compose(branching({ withLegend: false, withCitations: false }), a4).items)

    expect(names).not.toContain('legend')
    expect(names).not.toContain('citations')
  })

  it('turns the paper so that a wide diagram comes out larger', () => {
    const lanes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => makeActor(id))
    const diagram = makeProcedure('wide', ['s1 > s2'], { actors: lanes.map(({ id }) => id) })
    const steps = diagram.steps.map((step, index) => ({ ...step, actor: index === 0 ? 'a' : 'g' }))
    const sheet = makeSheet({ ...diagram, steps }, lanes, { withCitations: false })

    const { width, height } = compose(sheet, a4)

    expect([width, height]).toEqual([PAPER_SIZES.a4[1], PAPER_SIZES.a4[0]])
  })

  it('makes its lists smaller rather than leave the drawing no room', () => {
    const cited = Array.from({ length: 240 }, (_, index) => ({
      number: index + 1,
      title: `A step whose name is long enough for two lines, number ${index + 1}`,
      paragraphs: '26–28, 31',
    }))

    const scene = compose(branching({ cited }), a4)
    const texts = placedTexts(scene)

    expect(texts.every(({ bottom }) => bottom < scene.height)).toBe(true)
    expect(texts.filter(({ within }) => within.includes('step:b')).length).toBeGreaterThan(0)
  })

  it('draws what was drawn by hand where the drawing is, in the colours of the theme', () => {
    const ink: SheetContent['ink'] = [
      {
        colour: 'green',
        points: [
          [10, 10, 0.5],
          [40, 30, 0.5],
        ],
      },
      // Begins on the drawing, runs off it and comes back.
      {
        colour: 'black',
        points: [
          [20, 20, 0.5],
          [20, -900, 0.5],
          [30, 20, 0.5],
        ],
      },
    ]

    const scene = composeSheet(branching({ ink }), a4, PALETTES.dark, measure)

    const around = groupAround(scene.items, 'ink')
    expect(namesIn(around?.items ?? [])).toContain('step:b')
    const [drawn] =
      around?.items.filter((item) => item.kind === 'group' && item.name === 'ink') ?? []
    const paths = drawn?.kind === 'group' ? drawn.items : []
    expect(paths.map((item) => item.kind === 'path' && item.fill)).toEqual([
      PALETTES.dark['pen-green'],
      PALETTES.dark['pen-black'],
      PALETTES.dark['pen-black'],
    ])
    expect(JSON.stringify(paths)).not.toContain('-9')
  })

  it('has no place for ink where nothing was drawn', () => {
    expect(namesIn(compose(branching(), a4).items)).not.toContain('ink')
  })

  it('describes the diagram in words for who cannot see it', () => {
    const { title, description } = compose(branching(), null)

    expect(title).toBe('The country: Diagram case ky')
    expect(description).toContain('How does case go? ky')
    expect(description).toContain('2. Step b ky. > 3; if so ky: 4.')
  })
})
