import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { speak } from './atlas.ts'
import { makeCode } from './examining.ts'

/** Of A4 in points. */
const PAGE_HEIGHT = 841.89

async function openPaper(page: Page, count: 10 | 20, variants: number): Promise<void> {
  const code = await makeCode(page, { count })
  await page.goto(`./#/exam/paper?code=${code}`)
  await page.getByLabel('Variants').selectOption(String(variants))
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled()
  await expect(page.locator('[data-paper]')).toHaveCount(variants)
}

/** The words of a PDF by page; null where nothing here can read them. */
function textOf(file: string): readonly string[] | null {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f')
  } catch {
    return null
  }
}

test('prints two variants and their keys on A4, each beginning on a page of its own', async ({
  page,
}, info) => {
  await openPaper(page, 10, 2)
  await speak(page, 'ky')
  await expect(page.getByText('A варианты').first()).toBeVisible()

  const bytes = await page.pdf({ preferCSSPageSize: true })

  const pdf = await PDFDocument.load(bytes)
  expect(pdf.getPageCount()).toBeGreaterThanOrEqual(4)
  expect(pdf.getPageCount()).toBeLessThanOrEqual(12)
  expect(pdf.getPage(0).getHeight()).toBeCloseTo(PAGE_HEIGHT, 0)
  const file = info.outputPath('paper.pdf')
  await writeFile(file, bytes)
  const pages = textOf(file)
  test.skip(pages === null, 'pdftotext is not installed')
  const starts = (words: string) => pages?.findIndex((text) => text.includes(words)) ?? -1
  expect(pages?.[0]).toMatch(/Аты-жөнү[\s\S]*Күнү/)
  expect(starts('B варианты')).toBeGreaterThan(0)
  expect(starts('Жооптор, A варианты')).toBeGreaterThan(starts('Сынак. B варианты'))
  expect(starts('Жооптор, B варианты')).toBeGreaterThan(starts('Жооптор, A варианты'))
  // Kyrgyz letters come out as letters.
  expect(pages?.join('')).toMatch(/[өүңӨҮҢ]/)
  expect(pages?.join('')).not.toContain('\ufffd')
})

test('breaks no question across pages, and leaves the tools off the paper', async ({ page }) => {
  await openPaper(page, 20, 1)
  const prompts = page.locator('[data-question]')
  await expect(prompts).toHaveCount(20)

  await page.emulateMedia({ media: 'print' })

  for (const question of await prompts.all())
    await expect(question).toHaveCSS('break-inside', 'avoid')
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('[data-key]')).toHaveCSS('break-before', 'page')
})

test('gives every variant a key that fits its own letters', async ({ page }) => {
  await openPaper(page, 20, 2)

  const told = await page.evaluate(() => {
    const wrong: string[] = []
    let checked = 0
    for (const sheet of document.querySelectorAll('[data-paper]')) {
      const variant = sheet.getAttribute('data-paper')
      const rows = [...document.querySelectorAll(`[data-key="${variant}"] tbody tr`)]
      for (const [index, question] of [...sheet.querySelectorAll('[data-question]')].entries()) {
        const options = [...question.querySelectorAll('li')].map((each) => each.textContent ?? '')
        for (const line of rows[index]?.querySelectorAll('td:nth-of-type(1) > div') ?? []) {
          const key = line.textContent ?? ''
          if (!/^[a-z]\) /.test(key)) continue
          checked += 1
          if (!options.some((option) => option.replace(/\s+/g, '') === key.replace(/\s+/g, '')))
            wrong.push(`${variant} ${index + 1}: ${key}`)
        }
      }
    }
    return { wrong, checked }
  })

  expect(told.wrong).toEqual([])
  expect(told.checked).toBeGreaterThan(10)
})
