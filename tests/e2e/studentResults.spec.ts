import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { writeResultsFile } from '../../renderer/data/writeResultsFile.ts'
import type { StudentResults } from '../../renderer/domain/results/results.ts'
import { makePart, makeResults } from '../unit/domain/results/makeResults.ts'
import { parseCsv } from '../unit/domain/table/parseCsv.ts'
import { open, sitQuiz } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

interface Given {
  readonly name: string
  readonly text: string
}

const fileOf = async (results: StudentResults, name = `${results.name}.atlasresults`) => ({
  name,
  text: await writeResultsFile(results, '0.1.0'),
})

async function choose(page: Page, files: readonly Given[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open results files' }).click()
  const chooser = await choosing
  expect(chooser.isMultiple()).toBe(true)
  await chooser.setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  )
}

async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, text } of all) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}

const students = (page: Page): Promise<string[]> =>
  page.locator('tbody').first().getByRole('button').allInnerTexts()

test('a student sees what a results file says, saves it, and an instructor opens it', async ({
  browser,
  page,
}) => {
  await sitQuiz(page, 5)
  await open(page, '/progress', 'en')
  const days = await saved(page, /^A year of study: save/)
  expect(days.name).toBe('days-of-study.csv')
  expect(parseCsv(days.text, ',')[1]?.[1]).toBe('5')

  await page.getByRole('button', { name: 'Prepare a file' }).click()
  const name = page.getByRole('textbox', { name: 'Your name' })
  await expect(name).toBeFocused()
  const preview = page.getByRole('region', { name: 'The file will say' })
  await expect(preview).toContainText('No name')
  await name.fill('Айгүл')
  await expect(preview).toContainText('Айгүл')
  await expect(preview.getByRole('row', { name: /^All/ })).toContainText(/^All\s*5/)
  await expectNoComplaints(page, 'the preview of a results file')
  const file = await saved(page, 'Save the file')
  expect(file.name).toMatch(/^Айгүл-\d{4}-\d\d-\d\d\.atlasresults$/)
  expect(Object.keys(JSON.parse(file.text).body).sort()).toEqual(
    ['edition', 'exams', 'failed', 'name', 'systems', 'topics', 'whole'].sort(),
  )
  await expect(page.getByRole('button', { name: 'Prepare a file' })).toBeFocused()

  const elsewhere = await browser.newPage()
  await open(elsewhere, '/', 'en')
  await drop(elsewhere, [file])
  await expect(elsewhere).toHaveURL(/#\/results$/)
  await expect(elsewhere.getByRole('status')).toContainText('Added: Айгүл')
  // The same content: nothing to be told of another edition.
  await expect(elsewhere.getByText('Another edition')).toBeHidden()
  await elsewhere.close()
})

test('an instructor opens many files at once, and every one is told of', async ({ page }) => {
  const good = [
    makeResults({ name: 'Айгүл', topics: [makePart('history', { right: 27 })] }),
    makeResults({ name: 'Бакыт', topics: [makePart('history', { right: 3 })] }),
    makeResults({ name: 'Чынара', topics: [makePart('powers')] }),
  ]
  const [aigul] = good
  const later = makeResults({ ...aigul, at: (aigul?.at ?? 0) + 1000 })
  const files = await Promise.all(good.map((each) => fileOf(each)))
  await open(page, '/results', 'en')
  await expect(page.getByRole('heading', { name: 'No file opened yet' })).toBeVisible()

  await choose(page, [
    ...files,
    { name: 'cut.atlasresults', text: files[0]?.text.slice(0, 300) ?? '' },
    { name: 'poem.atlasresults', text: 'Roses are red' },
  ])

  await expect(page.getByRole('status')).toContainText('Added: Айгүл, Бакыт and Чынара')
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('cut.atlasresults – damaged')
  await expect(refused).toContainText('poem.atlasresults – not a results file')
  await expect(page.getByText('Another edition of the content was used by')).toBeVisible()
  expect(await students(page)).toEqual(['Айгүл', 'Бакыт', 'Чынара'])

  // The weakest first; of one student there is nothing to be said of history.
  const history = page.getByRole('columnheader', { name: 'History' })
  await history.getByRole('button').click()
  await expect(history).toHaveAttribute('aria-sort', 'ascending')
  expect(await students(page)).toEqual(['Бакыт', 'Айгүл', 'Чынара'])
  await expectNoComplaints(page, 'the results of students')

  await page.getByRole('button', { name: 'In detail: Айгүл' }).click()
  const detail = page.getByRole('dialog', { name: 'Айгүл' })
  await expect(detail.getByRole('row', { name: /^History/ })).toContainText('27')
  await expect(detail).toContainText('AB12')
  await page.keyboard.press('Escape')

  const table = await saved(page, /^Class table: save/)
  expect(table.name).toBe('class.csv')
  expect(parseCsv(table.text, ',').map(([first]) => first)).toEqual([
    'Student',
    'Бакыт',
    'Айгүл',
    'Чынара',
  ])

  // Dropped here, files of every kind are told of and lead nowhere else.
  await drop(page, [await fileOf(later), { name: 'photo.png', text: '\u0089PNG' }])
  await expect(page.getByText('took the place of an older one: Айгүл')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('photo.png – not a results file')
  await expect(page).toHaveURL(/#\/results$/)

  await page.getByRole('button', { name: 'Forget all of them' }).click()
  await expect(page.getByRole('heading', { name: 'No file opened yet' })).toBeVisible()
})
