import { describe, expect, it } from 'vitest'
import { createMeasureInNode } from '../../../build/measureInNode.ts'
import { LOCALES } from '../../../content/names.ts'
import { layOut, layoutInputOf } from '../../../renderer/canvas/layOut.ts'
import { loadSound, realFiles } from '../content/realContent.ts'
import { faultsOf } from '../domain/diagram/drawing.ts'

const atlas = loadSound(realFiles)
const measure = await createMeasureInNode()
const diagrams = [...atlas.systems, ...atlas.themes].flatMap((subject) =>
  subject.diagrams.map((diagram) => ({ place: `${subject.id}/${diagram.id}`, subject, diagram })),
)

/** No built-in diagram may need more: a reader loses a line where many cross. */
const MOST_CROSSINGS = 3

describe.each(diagrams)('the drawing of $place', ({ subject, diagram }) => {
  it.each(LOCALES)('has no fault and no broken word, %s', (locale) => {
    const input = layoutInputOf(diagram, subject.actors, locale)

    const layout = layOut(diagram, subject.actors, locale, measure)

    expect(faultsOf(input, layout, measure)).toEqual([])
    expect(layout.crossings).toBeLessThanOrEqual(MOST_CROSSINGS)
    // Broken inside a word, the lines would not give the text when put together.
    const titles = layout.nodes.map(({ lines }) => lines.join(' '))
    expect(titles).toEqual(input.nodes.map(({ title }) => title))
    const labels = layout.links.map(({ label }) => label?.lines.join(' '))
    expect(labels).toEqual(input.links.map(({ label }) => label))
    const headings = layout.lanes.map(({ headingLines }) => headingLines.join(' '))
    expect(headings).toEqual(input.lanes.map(({ title }) => title))
  })
})
