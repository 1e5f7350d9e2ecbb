import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { countReviews, open, sitQuiz } from './atlas.ts'

async function importFile(page: Page, name: string, contents: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import from a file' }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) })
}

async function exportFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export to a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^atkaruu-atlas-\d{4}-\d\d-\d\d\.json$/)
  return readFile(await download.path(), 'utf8')
}

test('carries all answers to another machine, and adds none twice', async ({ browser, page }) => {
  await sitQuiz(page, 5)
  await open(page, '/progress')
  const exported = await exportFile(page)
  const elsewhere = await browser.newPage()
  await open(elsewhere, '/progress', 'en')

  await importFile(elsewhere, 'progress.json', exported)
  await expect(elsewhere.getByRole('status')).toContainText('The file would add: answers 5')
  expect(await countReviews(elsewhere)).toBe(0)
  await elsewhere.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(elsewhere.getByRole('status')).toContainText('Answers added: 5')
  await importFile(elsewhere, 'progress.json', exported)
  await expect(elsewhere.getByRole('status')).toContainText('Nothing was changed')

  expect(await countReviews(elsewhere)).toBe(5)
  await expect(elsewhere.getByText('Answers given: 5')).toBeVisible()
  await open(elsewhere, '/')
  await expect(elsewhere.getByRole('heading', { name: /to revise today/ })).toBeVisible()
  await elsewhere.close()
})

test('refuses bad files in clear words and changes nothing', async ({ page }) => {
  await sitQuiz(page, 5)
  await open(page, '/progress')
  const good = await exportFile(page)
  const asObject = JSON.parse(good)
  const bad: readonly (readonly [string, string | Buffer, string])[] = [
    ['empty.json', '', 'not an Atlas progress file'],
    ['poem.json', 'Roses are red', 'not an Atlas progress file'],
    ['cut.json', good.slice(0, good.length / 2), 'damaged'],
    ['changed.json', good.replace(/"correct":(true|false)/, '"correct":"maybe"'), 'damaged'],
    ['other.json', JSON.stringify({ format: 'something/else', version: 1 }), 'another program'],
    ['newer.json', JSON.stringify({ ...asObject, version: 99 }), 'newer version'],
    ['list.json', '[[[[1,2,3]]]]', 'another program'],
    ['deep.json', '['.repeat(50_000), 'not an Atlas progress file'],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), 'not a text file'],
    ['proto.json', '{"__proto__":{"format":"atkaruu-atlas/progress"}}', 'another program'],
  ]

  for (const [name, contents, sentence] of bad) {
    await importFile(page, name, contents)
    await expect(page.getByRole('alert'), name).toContainText(sentence)
    await expect(page.getByRole('alert'), name).toContainText('Nothing was changed')
  }

  expect(await countReviews(page)).toBe(5)
})

test('takes the file that is chosen, however much is swept away meanwhile', async ({ page }) => {
  await open(page, '/progress', 'en')
  await page.evaluate(() => {
    HTMLInputElement.prototype.click = function () {
      Reflect.set(window, 'picker', new WeakRef(this))
    }
  })

  await page.getByRole('button', { name: 'Import from a file' }).click()
  await page.requestGC()
  await page.evaluate(() => {
    const input: HTMLInputElement | undefined = Reflect.get(window, 'picker').deref()
    if (!input) return
    const chosen = new DataTransfer()
    chosen.items.add(new File(['Roses are red'], 'poem.json'))
    input.files = chosen.files
    input.dispatchEvent(new Event('change'))
  })

  await expect(page.getByRole('alert')).toContainText('not an Atlas progress file')
})
