import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { readContent } from '../../content/readContent.ts'
import { LOCALES } from '../../content/schema.ts'
import { open } from './atlas.ts'

const content = await readContent()
if (!content.ok) throw new Error('the content has faults')
const diagrams = [...content.atlas.systems, ...content.atlas.themes].flatMap((subject) =>
  subject.diagrams.map((diagram) => ({ place: `/explore/${subject.id}/${diagram.id}`, diagram })),
)

/** Asks for legend and citations, which sheets for the printer have from then on. */
async function wantCitations(page: Page): Promise<void> {
  await open(page, '/explore/russia/service', 'en')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('switch', { name: 'With the paragraphs behind each step' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Does to the page what the browser's own «print» does first. */
async function prepareToPrint(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('svg[role="img"]')).toHaveCount(1, { timeout: 50 })
  }).toPass()
}

for (const locale of LOCALES)
  test(`puts every diagram whole on one sheet of A4, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    await wantCitations(page)
    await open(page, '/', locale)
    await page.emulateMedia({ media: 'print' })

    for (const { place, diagram } of diagrams) {
      await page.goto(`./#${place}`)
      await expect(page.locator('[data-step]').first()).toBeAttached()
      await prepareToPrint(page)
      const sheet = await page.evaluate(() => {
        const svg = document.querySelector('svg[role="img"]')
        const page = svg?.getBoundingClientRect()
        const cut = (box: DOMRect, by: DOMRect) =>
          box.left < by.left - 0.5 ||
          box.right > by.right + 0.5 ||
          box.top < by.top - 0.5 ||
          box.bottom > by.bottom + 0.5
        const all = (start: string) => [
          ...(svg?.querySelectorAll(`[data-part^="${start}:"]`) ?? []),
        ]
        return {
          title: svg?.querySelector('title')?.textContent ?? '',
          ratio: page ? page.height / page.width : 0,
          steps: all('step').length,
          links: all('link').length,
          cited: svg?.querySelector('[data-part="citations"]')?.textContent ?? '',
          // Words that leave the sheet, or their own step.
          cut: [...(svg?.querySelectorAll('text') ?? [])]
            .filter((text) => {
              const own = text.closest('[data-part^="step:"]')?.querySelector('path')
              const box = text.getBoundingClientRect()
              return (page && cut(box, page)) || (own && cut(box, own.getBoundingClientRect()))
            })
            .map(({ textContent }) => textContent),
        }
      })
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

      const upright = 297 / 210
      expect(sheet.title, place).toContain(diagram.title[locale])
      expect(sheet.steps, place).toBe(diagram.steps.length)
      expect(sheet.links, place).toBe(diagram.links.length)
      expect(sheet.cut, place).toEqual([])
      expect(sheet.cited, place).not.toBe('')
      expect(
        Math.min(Math.abs(sheet.ratio - upright), Math.abs(sheet.ratio - 1 / upright)),
        place,
      ).toBeLessThan(0.01)
      await expect(page.locator('svg[role="img"]')).toHaveCount(0)
    }
  })

test('prints a drawing as its sheet, on one page and without the program around it', async ({
  page,
}) => {
  await open(page, '/explore/france/become-officer', 'en')
  await prepareToPrint(page)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))

  expect(pdf.getPageCount()).toBe(1)
  expect(pdf.getPage(0).getHeight() / pdf.getPage(0).getWidth()).toBeCloseTo(297 / 210, 1)
  await expect(page.locator('svg[role="img"]')).toHaveCount(0)
})

test('prints the text as a document: all of it, black on white, nothing to press', async ({
  page,
}) => {
  const diagram = diagrams.find(
    ({ place }) => place === '/explore/france/enforce-judgment',
  )?.diagram
  await open(page, '/explore/france/enforce-judgment', 'en')
  await page.keyboard.press('t')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })

  await page.emulateMedia({ media: 'print' })

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(diagram?.question.en ?? '?').first()).toBeVisible()
  await expect(page.getByText(/para\. 27, 47/).first()).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0)
  const first = page.locator('[data-step]').first()
  await expect(first).toHaveCSS('border-top-width', '0px')
  await expect(first).toHaveCSS('color', 'rgb(0, 0, 0)')
  const last = await page.locator('[data-step]').last().boundingBox()
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  expect((last?.y ?? Number.POSITIVE_INFINITY) + (last?.height ?? 0)).toBeLessThan(whole)
})
