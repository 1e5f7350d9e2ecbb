import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/names.ts'
import { subsetOf } from '../../../../renderer/domain/drawing/fontSubsets.ts'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import { PAPER_SIZES } from '../../../../renderer/domain/drawing/paper.ts'
import type { Handout } from '../../../../renderer/domain/handout/handout.ts'
import { composePages } from '../../../../renderer/domain/handout/pages/composePages.ts'
import { measure, namesIn, type Placed, placedTexts } from '../drawing/makeSheet.ts'
import { fullParts, handoutFor, layoutsOf, oneOfEach, wordsIn } from './builtIn.ts'
import { diagramPart, questionPart, textPart } from './makeLesson.ts'

const compose = (handout: Handout, paper: 'a4' | 'a3' = 'a4', hasLesson = true) => [
  ...composePages({
    handout,
    layouts: layoutsOf(handout),
    paper,
    hasLesson,
    palette: PALETTES.projector,
    words: wordsIn(handout.locale),
    measure,
  }),
]

const linesOf = (texts: readonly Placed[]): string => texts.map(({ text }) => text).join(' ')

/** Texts of a flowing page that run into one another. */
function overlaps(texts: readonly Placed[]): readonly string[] {
  const inset = 1
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (two) =>
          one.left + inset < two.right &&
          two.left + inset < one.right &&
          one.top + 3 < two.bottom - 3 &&
          two.top + 3 < one.bottom - 3,
      )
      .map((two) => `${one.text} | ${two.text}`),
  )
}

describe.each(LOCALES)('the pages of a lesson of everything, %s', (locale) => {
  const handout = handoutFor(fullParts(), { locale, remarks: true })

  it.each(['a4', 'a3'] as const)('hold every text whole and apart, %s', (paper) => {
    const [short, long] = PAPER_SIZES[paper]

    for (const page of compose(handout, paper)) {
      const texts = placedTexts(page)
      expect([page.width, page.height].sort((a, b) => a - b)).toEqual([short, long])
      for (const { text, left, right, top, bottom } of texts) {
        expect(left, text).toBeGreaterThanOrEqual(20)
        expect(right, text).toBeLessThanOrEqual(page.width - 20)
        expect(top, text).toBeGreaterThanOrEqual(20)
        expect(bottom, text).toBeLessThanOrEqual(page.height - 20)
      }
      if (namesIn(page.items).includes('column')) expect(overlaps(texts)).toEqual([])
    }
  })

  it('say everything that the model holds', () => {
    const texts = compose(handout).flatMap(placedTexts)
    const told = linesOf(texts.filter(({ within }) => !within.includes('foot'))).replace(/\s+/g, '')

    const expected = handout.parts.flatMap((part) => {
      if (part.kind === 'diagram') return part.steps.map(({ explanation }) => explanation)
      if (part.kind === 'question') return [part.asked.prompt]
      return part.kind === 'text' ? part.paragraphs : []
    })
    // Arrows are drawn: the fonts have none.
    for (const text of [...expected, ...handout.key.flatMap(({ reasons }) => reasons)])
      expect(told).toContain(text.replace(/[*→\s]+/g, ''))
  })

  it('ask for no letter that the fonts of files do not have', () => {
    const letters = new Set(
      compose(handout)
        .flatMap(placedTexts)
        .flatMap(({ text }) => [...text]),
    )

    expect([...letters].filter((letter) => subsetOf(letter) === null)).toEqual([])
  })

  it('are numbered one after another', () => {
    const pages = compose(handout)

    pages.forEach((page, index) => {
      expect(placedTexts(page).map(({ text }) => text)).toContain(`${index + 1}`)
    })
  })
})

describe('the pages of a hand-out', () => {
  const questions = oneOfEach('ky').map(({ id }) => questionPart(id))

  it('have the key on pages of its own', () => {
    const pages = compose(handoutFor(questions)).map((page) => linesOf(placedTexts(page)))

    const start = pages.findIndex((text) => text.includes('Жооптор. Аткаруу өндүрүшү'))
    expect(start).toBeGreaterThan(0)
    for (const page of pages.slice(0, start)) expect(page).not.toContain('Туура жооп:')
    expect(pages[start]).toMatch(/^Жооптор\./)
  })

  it('are those of the key alone where that is wanted', () => {
    const handout = handoutFor(questions, { key: 'alone' })

    const pages = compose(handout, 'a4', false).map((page) => linesOf(placedTexts(page)))

    expect(pages[0]).toMatch(/^Жооптор\./)
    expect(pages.length).toBeLessThan(compose(handoutFor(questions)).length)
  })

  it('give a lesson of one diagram no page of titles', () => {
    const handout = handoutFor([diagramPart('russia', 'service')])

    const [first] = compose(handout)

    expect(namesIn(first?.items ?? [])).toContain('citations')
  })

  it('draw of a part about one step no title of those that follow', () => {
    const whole = handoutFor([diagramPart('russia', 'service')]).parts[0]
    const ids = whole?.kind === 'diagram' ? whole.steps.map(({ id }) => id) : []
    const handout = handoutFor([diagramPart('russia', 'service', { step: ids[1] ?? null })])

    const [page] = compose(handout)
    const texts = placedTexts(page ?? { ...handoutPage })
    const inStep = (id: string | undefined): string =>
      linesOf(texts.filter(({ within }) => within.includes(`step:${id}`)))

    expect(inStep(ids[1])).toMatch(/\p{L}/u)
    expect(inStep(ids[2])).toBe('3')
    expect(namesIn(page?.items ?? [])).toContain('current')
  })

  it('are none for a lesson of nothing', () => {
    expect(compose(handoutFor([]))).toEqual([])
  })

  it('name what is missing where it would stand', () => {
    const handout = handoutFor([textPart('Башы', 'Сөз.'), diagramPart('atlantis', 'gone')])

    const told = linesOf(compose(handout).flatMap(placedTexts))

    expect(told).toContain('Атласта мындай схема жок: atlantis/gone.')
    expect(told).toContain('Сөз.')
  })

  it('tell a diagram in words where it could not be laid out', () => {
    const handout = handoutFor([diagramPart('russia', 'service')])
    const words = wordsIn('ky')

    const pages = [
      ...composePages({
        handout,
        layouts: new Map(),
        paper: 'a4',
        hasLesson: true,
        palette: PALETTES.projector,
        words,
        measure,
      }),
    ]

    const part = handout.parts[0]
    expect(linesOf(pages.flatMap(placedTexts))).toContain(
      part?.kind === 'diagram' ? part.steps[0]?.title : '?',
    )
  })
})

const handoutPage = { width: 0, height: 0, items: [], locale: 'ky', title: '', description: '' }
