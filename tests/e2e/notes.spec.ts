import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const DIAGRAM = '/explore/france/enforce-judgment'
const field = (page: Page) => page.getByRole('textbox', { name: 'Your note on this step' })
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true })

/** The texts on disk by id, of deleted notes too. */
const notesOnDisk = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const all = db.transaction('notes').objectStore('notes').getAll()
          all.onsuccess = () => {
            db.close()
            resolve(Object.fromEntries(all.result.map(({ id, text }) => [id, text])))
          }
        }
      }),
  )

async function choose(page: Page, step: string): Promise<void> {
  await page.locator(`[data-step="${step}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`step=${step}`))
}

test('keeps a note on a step, and says when it was changed', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')

  await field(page).fill('Эки жол: соттук жана соттон тышкары')
  await expect(saved(page)).toBeVisible()
  await page.reload()

  await expect(field(page)).toHaveValue('Эки жол: соттук жана соттон тышкары')
  await expect(page.getByText(/^Changed: \d/)).toBeVisible()
})

test('keeps a note on a diagram as a whole', async ({ page }) => {
  await open(page, DIAGRAM, 'en')

  await page.getByRole('textbox', { name: 'Your note on the whole diagram' }).fill('Overview')
  await expect(saved(page)).toBeVisible()

  expect(await notesOnDisk(page)).toEqual({ 'france/enforce-judgment': 'Overview' })
})

test('loses no word when steps are changed faster than notes are saved', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  const ids = await page
    .locator('[data-step]')
    .evaluateAll((all) => all.slice(0, 6).map((each) => each.getAttribute('data-step') ?? ''))

  // Through the address, as arrows on the diagram do it: no field is left by a click.
  for (const id of ids) {
    await page.evaluate((to) => {
      window.location.hash = to
    }, `#${DIAGRAM}?step=${id}`)
    // The field of the new step, which takes letters once it knows what is kept.
    await expect(field(page)).toHaveValue('')
    await expect(field(page)).toBeEditable()
    await field(page).pressSequentially(`note on ${id}`)
  }
  await page.evaluate((to) => {
    window.location.hash = to
  }, '#/explore')

  const all = Object.fromEntries(
    ids.map((id) => [`france/enforce-judgment/${id}`, `note on ${id}`]),
  )
  await expect.poll(() => notesOnDisk(page)).toEqual(all)
})

test('loses no word when the page is left in mid-sentence', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')

  for (const leave of [() => page.reload(), () => page.goto('about:blank')])
    for (let round = 1; round <= 2; round++) {
      const sentence = `In the middle of sentence ${round} of a`
      await field(page).fill(sentence)
      await leave()
      if (page.url() === 'about:blank') await open(page, `${DIAGRAM}?step=which-track`)
      await expect(field(page)).toHaveValue(sentence)
    }
})

test('does not move the cursor or lose a letter while saving goes on underneath', async ({
  page,
}) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  await field(page).fill('start  end')
  await expect(saved(page)).toBeVisible()
  await field(page).focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')

  // Slow enough to be saved again and again on the way.
  for (const word of ['one ', 'two ', 'three ']) {
    await page.keyboard.type(word, { delay: 15 })
    await page.waitForTimeout(750)
  }

  await expect(field(page)).toHaveValue('start one two three  end')
})

test('clears a note and brings it back', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  await field(page).fill('Precious')
  await expect(saved(page)).toBeVisible()

  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(field(page)).toHaveValue('')
  await expect.poll(() => notesOnDisk(page)).toEqual({ 'france/enforce-judgment/which-track': '' })
  const undo = page.getByRole('button', { name: 'Bring the text back' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(field(page)).toHaveValue('Precious')
  await expect
    .poll(() => notesOnDisk(page))
    .toEqual({ 'france/enforce-judgment/which-track': 'Precious' })
})

test('refuses what does not fit, says so, and leaves the rest alone', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  const most = 'a'.repeat(20_000)
  await field(page).fill(most)
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('Characters: 20,000 of 20,000')).toBeVisible()

  await field(page).press('End')
  await page.keyboard.type('b')

  await expect(page.getByText(/A note holds at most 20,000 characters.*1 over/)).toBeVisible()
  await expect(field(page)).toHaveValue(most)
})

test('lets no letter of a note act as a shortcut, and leaves a note by keyboard', async ({
  page,
}) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  await field(page).focus()

  await page.keyboard.type('ttt 123 /?')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')

  await expect(page.locator('.react-flow')).toBeVisible()
  await expect(page).toHaveURL(/step=which-track/)
  await expect(field(page)).toHaveValue('ttt 123 /?')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeFocused()
})

test('carries notes to another machine in the progress file', async ({ browser, page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  await field(page).fill('Travels along')
  await expect(saved(page)).toBeVisible()
  await open(page, '/progress')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export to a file' }).click()
  const contents = await readFile(await (await downloading).path())

  const elsewhere = await browser.newPage()
  await open(elsewhere, '/progress', 'en')
  for (const words of ['notes 1', 'Nothing was changed']) {
    const choosing = elsewhere.waitForEvent('filechooser')
    await elsewhere.getByRole('button', { name: 'Import from a file' }).click()
    await (await choosing).setFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: contents,
    })
    await expect(elsewhere.getByRole('status')).toContainText(words)
    const agree = elsewhere.getByRole('button', { name: 'Import', exact: true })
    if (words === 'notes 1') await agree.click()
    await expect(agree).toBeHidden()
  }
  await elsewhere.getByRole('link', { name: 'My notes' }).click()
  await elsewhere.getByText('Travels along').waitFor()
  await elsewhere.getByRole('link', { name: /^\d+\. / }).click()

  await expect(field(elsewhere)).toHaveValue('Travels along')
  await elsewhere.close()
})

test('gathers all notes, finds them by folded letters and writes them to a text file', async ({
  page,
}) => {
  await open(page, '/notes', 'en')
  await expect(page.getByText('No notes yet.')).toBeVisible()
  await open(page, `${DIAGRAM}?step=which-track`)
  await field(page).fill('Өндүрүш башталат')
  await open(page, DIAGRAM)
  await page.getByRole('textbox', { name: 'Your note on the whole diagram' }).fill('Overview')
  await open(page, '/notes')
  await expect(page.getByText('Notes: 2')).toBeVisible()

  await page.getByRole('textbox', { name: 'Search the notes' }).fill('ондуруш')
  await expect(page.getByText('Notes: 1')).toBeVisible()
  await expect(page.getByText('Өндүрүш башталат')).toBeVisible()
  await page.getByRole('textbox', { name: 'Search the notes' }).fill('no such thing')
  await expect(page.getByText('There is no such note.')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as text' }).click()
  const download = await downloading
  const text = await readFile(await download.path(), 'utf8')

  expect(download.suggestedFilename()).toBe('my-notes.md')
  expect(text).toContain('# My notes\n\n## France\n\n### ')
  expect(text).toContain('#### On the whole diagram\n\n*')
  expect(text).toMatch(/#### \d+\. .+\n\n\*.+\*\n\nӨндүрүш башталат\n/)
})

test('marks steps with a note in the outline', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=which-track`, 'en')
  await field(page).fill('Marked')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('t')

  await expect(page.getByRole('img', { name: 'You wrote a note here' })).toHaveCount(1)
})

test('says that notes are not kept where storage is refused, and holds them meanwhile', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.defineProperty(window, 'indexedDB', { value: undefined }))
  await open(page, `${DIAGRAM}?step=which-track`, 'en')

  await field(page).fill('For now')
  await expect(page.getByRole('status')).toContainText(
    'Not saved: storing data is not allowed here.',
  )
  await choose(page, 'judgment')
  await expect(field(page)).toHaveValue('')
  await choose(page, 'which-track')

  await expect(field(page)).toHaveValue('For now')
  await open(page, '/notes')
  await expect(page.getByText('For now')).toBeVisible()
  await expect(page.getByText(/Notes are not kept here/)).toBeVisible()
})

test('says that the disk is full, keeps the text on screen and saves it later', async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await open(page)
  // Chromium grants a database room ahead of need; only a new connection asks again.
  await page.goto('about:blank')
  await page.waitForTimeout(3000)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await open(page, `${DIAGRAM}?step=which-track`, 'en')

  await field(page).fill('No room')
  await expect(page.getByRole('status')).toContainText('Not saved: the disk is full.')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(field(page)).toHaveValue('No room')
  await page.getByRole('button', { name: 'Try saving again' }).click()

  await expect(saved(page)).toBeVisible()
  expect(await notesOnDisk(page)).toEqual({ 'france/enforce-judgment/which-track': 'No room' })
})

test('has nothing for axe to complain of', async ({ page }) => {
  await open(page, '/notes', 'en')
  await expectNoComplaints(page, 'no notes')
  await open(page, `${DIAGRAM}?step=which-track`)
  await field(page).fill('A note')
  await expect(saved(page)).toBeVisible()
  await expectNoComplaints(page, 'a step with a note')
  await open(page, '/notes')
  await page.getByText('A note', { exact: true }).waitFor()
  await expectNoComplaints(page, 'the notes')
})
