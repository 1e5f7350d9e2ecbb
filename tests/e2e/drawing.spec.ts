import { expect, test } from '@playwright/test'
import { readContent } from '../../content/readContent.ts'
import { LOCALES } from '../../content/schema.ts'
import { open, speak } from './atlas.ts'

interface DrawnStep {
  readonly title: string
  readonly lines: readonly string[]
  /** By how many pixels the widest line is wider than its shape. */
  readonly overhang: number
  readonly box: {
    readonly x: number
    readonly y: number
    readonly right: number
    readonly bottom: number
  }
}

const content = await readContent()
if (!content.ok) throw new Error('the content has faults')
const diagrams = [...content.atlas.systems, ...content.atlas.themes].flatMap((subject) =>
  subject.diagrams.map((diagram) => ({ place: `/explore/${subject.id}/${diagram.id}`, diagram })),
)

const overlap = ({ box: a }: DrawnStep, { box: b }: DrawnStep): boolean =>
  a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom

for (const locale of LOCALES)
  test(`draws every diagram of the atlas whole and unbroken, ${locale}`, async ({ page }) => {
    test.setTimeout(240_000)
    await open(page)
    await speak(page, locale)

    for (const { place, diagram } of diagrams) {
      await open(page, place)
      await expect(page.locator('[data-step]')).toHaveCount(diagram.steps.length)
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('[data-step]')].map((step): DrawnStep => {
          const { left: x, top: y, right, bottom } = step.getBoundingClientRect()
          const spans = [...step.querySelectorAll('tspan')]
          const widest = Math.max(...spans.map((span) => span.getComputedTextLength()))
          return {
            title: step.getAttribute('aria-label') ?? '',
            lines: spans.map((span) => span.textContent ?? ''),
            overhang: widest - (step as HTMLElement).offsetWidth,
            box: { x, y, right, bottom },
          }
        }),
      )

      for (const [index, step] of drawn.entries()) {
        const where = `${place}, ${step.title}`
        // Broken inside a word, the lines would not give the title when put together.
        expect(step.title, where).toContain(step.lines.join(' '))
        expect(step.overhang, where).toBeLessThan(-8)
        expect(
          drawn.slice(index + 1).filter((other) => overlap(step, other)),
          where,
        ).toEqual([])
      }
      expect(await page.locator('[data-link]').count(), place).toBe(diagram.links.length)
    }
  })
