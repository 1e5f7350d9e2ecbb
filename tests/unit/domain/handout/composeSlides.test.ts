import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/names.ts'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import type { Handout } from '../../../../renderer/domain/handout/handout.ts'
import { arialWidth } from '../../../../renderer/domain/handout/slides/arialWidths.ts'
import { composeSlides } from '../../../../renderer/domain/handout/slides/composeSlides.ts'
import { heightOfText, linesOf } from '../../../../renderer/domain/handout/slides/fitText.ts'
import {
  type BoxShape,
  SLIDE,
  type Slide,
  type SlideShape,
} from '../../../../renderer/domain/handout/slides/slide.ts'
import { fullParts, handoutFor, layoutsOf, oneOfEach, wordsIn } from './builtIn.ts'
import { diagramPart, questionPart, textPart } from './makeLesson.ts'

const compose = (
  handout: Handout,
  slides: 'diagram' | 'reveal' = 'diagram',
  hasLesson = true,
): readonly Slide[] => [
  ...composeSlides({
    handout,
    layouts: layoutsOf(handout),
    palette: PALETTES.projector,
    words: wordsIn(handout.locale),
    slides,
    hasLesson,
  }),
]

const boxesOf = ({ shapes }: Slide): readonly BoxShape[] =>
  shapes.filter((shape) => shape.kind === 'box')

const textIn = (slide: Slide): string =>
  slide.shapes
    .flatMap((shape) => {
      if (shape.kind === 'box') return shape.text?.paragraphs ?? []
      return shape.kind === 'table' ? shape.rows.flatMap(({ cells }) => cells.flat()) : []
    })
    .map(({ text }) => text)
    .join('\n')

const edges = (shape: SlideShape) =>
  shape.kind === 'line'
    ? {
        left: Math.min(...shape.points.map(({ x }) => x)),
        right: Math.max(...shape.points.map(({ x }) => x)),
        top: Math.min(...shape.points.map(({ y }) => y)),
        bottom: Math.max(...shape.points.map(({ y }) => y)),
      }
    : {
        left: shape.x,
        right: shape.x + shape.width,
        top: shape.y,
        bottom: shape.y + shape.height,
      }

/** What spills out of its box, as Arial is measured. */
function spills(box: BoxShape): string | null {
  if (!box.text) return null
  const { paragraphs, padding, wraps } = box.text
  const width = box.width - 2 * padding
  const height = wraps
    ? heightOfText(paragraphs, width)
    : paragraphs.reduce((sum, { text, size }) => sum + text.split('\n').length * size * 1.2, 0)
  const widest = Math.max(
    0,
    ...paragraphs.flatMap(({ text, size, isBold }) =>
      wraps ? [] : text.split('\n').map((line) => arialWidth(line, isBold) * size),
    ),
  )
  const isIn = height <= box.height - 2 * padding * (wraps ? 0.6 : 1) + 4 && widest <= width
  return isIn ? null : `${paragraphs.map(({ text }) => text).join(' / ')}: ${widest} × ${height}`
}

describe.each(LOCALES)('the slides of a lesson of everything, %s', (locale) => {
  const handout = handoutFor(fullParts(), { locale, format: 'pptx' })

  it.each(['diagram', 'reveal'] as const)('hold everything, and no text spills, %s', (slides) => {
    for (const slide of compose(handout, slides)) {
      for (const shape of slide.shapes) {
        const { left, right, top, bottom } = edges(shape)
        expect(left, slide.title).toBeGreaterThanOrEqual(0)
        expect(top, slide.title).toBeGreaterThanOrEqual(0)
        expect(right, slide.title).toBeLessThanOrEqual(SLIDE.width)
        expect(bottom, slide.title).toBeLessThanOrEqual(SLIDE.height - 30)
      }
      expect(boxesOf(slide).flatMap((box) => spills(box) ?? [])).toEqual([])
      const { width, height, size } = slide.heading
      const lines = linesOf({ text: slide.title, size, isBold: true, colour: '', gap: 0 }, width)
      expect(lines.length * size * 1.2, slide.title).toBeLessThanOrEqual(height)
    }
  })
})

describe('the slides of a hand-out', () => {
  it('are one a diagram, with a shape for each step and an arrow for each link', () => {
    const handout = handoutFor([diagramPart('russia', 'service')])
    const part = handout.parts[0]
    if (part?.kind !== 'diagram') throw new Error('no diagram')

    const slides = compose(handout)

    const { steps, links } = part.placed.diagram
    const [slide] = slides
    expect(slides).toHaveLength(1)
    expect(slide?.shapes.filter(({ kind }) => kind === 'line')).toHaveLength(links.length)
    const alts = slide ? boxesOf(slide).map(({ alt }) => alt) : []
    for (const { title } of steps) expect(alts.join('\n')).toContain(title.ky)
  })

  it('reveal a step each, and nothing moves', () => {
    const handout = handoutFor([diagramPart('russia', 'service')])
    const part = handout.parts[0]
    if (part?.kind !== 'diagram') throw new Error('no diagram')

    const slides = compose(handout, 'reveal')

    expect(slides).toHaveLength(part.steps.length)
    const places = slides.map(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'box' && shape.alt ? [[shape.x, shape.y]] : [])),
    )
    for (const place of places) expect(place).toEqual(places[0])
    slides.forEach((slide, index) => {
      expect(textIn(slide)).toContain(part.steps[index]?.explanation)
      const next = part.steps[index + 1]
      if (next)
        expect(
          boxesOf(slide)
            .map(({ alt }) => alt)
            .join(),
        ).not.toContain(next.title)
    })
  })

  it('put the answer behind its question, and nowhere before', () => {
    const [question] = oneOfEach('ky')
    if (!question) throw new Error('no question')
    const handout = handoutFor([questionPart(question.id)])

    const [asked, answered, ...others] = compose(handout)

    expect(others).toEqual([])
    expect(textIn(asked ?? nothing)).not.toMatch(/✓/)
    expect(textIn(asked ?? nothing)).not.toContain(question.explanation)
    expect(textIn(answered ?? nothing)).toMatch(/✓/)
    expect(textIn(answered ?? nothing)).toContain(question.explanation)
    expect(asked?.notes).toContain(question.explanation)
  })

  it('tell answers to nobody where no key is wanted', () => {
    const questions = oneOfEach('ky')
    const handout = handoutFor(
      questions.map(({ id }) => questionPart(id)),
      { key: 'without' },
    )

    const slides = compose(handout)

    expect(slides).toHaveLength(questions.length + 1)
    for (const slide of slides)
      expect(`${textIn(slide)}${slide.notes}`).not.toMatch(/✓|Туура жооп:/)
  })

  it('keep remarks and explanations for who speaks', () => {
    const parts = [
      diagramPart('russia', 'service', { remarks: 'Акырын.' }),
      textPart('Сөз', 'Мындай.'),
    ]
    const handout = handoutFor(parts, { remarks: true })
    const part = handout.parts[0]
    const explanation = part?.kind === 'diagram' ? part.steps[0]?.explanation : undefined

    const slides = compose(handout)

    expect(slides.map(textIn).join('\n')).not.toContain('Акырын.')
    expect(slides[1]?.notes).toContain('Акырын.')
    expect(slides[1]?.notes).toContain(explanation?.replaceAll('*', ''))
  })

  it('carry a long text on', () => {
    const text = `${'Өкүм күчүнө кирген күндөн тартып аткарылат. '.repeat(120)}`
    const handout = handoutFor([textPart('Узун', text)])

    const slides = compose(handout)

    expect(slides.length).toBeGreaterThan(1)
    expect(slides.map(textIn).join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
  })

  it('name what is missing', () => {
    const handout = handoutFor([diagramPart('atlantis', 'gone'), textPart('Башы', 'Сөз.')])

    const told = compose(handout).map(textIn).join('\n')

    expect(told).toContain('Атласта мындай схема жок: atlantis/gone.')
    expect(told).toContain('Сөз.')
  })
})

const nothing: Slide = {
  title: '',
  heading: { x: 0, y: 0, width: 0, height: 0, size: 0 },
  shapes: [],
  notes: '',
}
