import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { unzipPack } from '../../content/pack/unzipPack.ts'
import { zipPack } from '../../content/pack/zipPack.ts'
import type { SourceFile } from '../../content/sheet.ts'
import { packFixture } from '../fixtures/packFixture.ts'
import { answerQuestion, countReviews, open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const lumaria = packFixture('lumaria')

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], name))
      return transfer
    },
    { name, content: [...bytes] },
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}

const dropPack = (page: Page, files: readonly SourceFile[]) =>
  drop(page, 'lumaria.atlas', zipPack(files))

const written = (file: string, change: (text: string) => string): readonly SourceFile[] =>
  lumaria.map((each) => (each.file === file ? { file, text: change(each.text) } : each))

/** Goes to a place without loading the page anew. */
const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => location.assign(hash), `#${place}`)

test('a pack is opened, looked at, studied, shown, switched off, removed, and is remembered', async ({
  page,
}) => {
  await open(page, '/explore', 'en')
  await dropPack(page, lumaria)

  await expect(page).toHaveURL(/#\/packs$/)
  await expect(page.getByRole('heading', { name: 'The island of Lumaria' })).toBeFocused()
  await expect(page.getByText('Айгүл Сыноова')).toBeVisible()
  await expect(
    page.getByText('diagrams: 2 · statements: 4 · ready questions: 1 · terms: 1'),
  ).toBeVisible()
  await expectNoComplaints(page, 'light')
  await page.getByRole('button', { name: 'Add to the atlas' }).click()
  await expect(page.getByText('The pack “The island of Lumaria” was added.')).toBeVisible()

  await page.getByRole('link', { name: 'Have a look' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lumaria')
  await expect(page.getByText('Pack: The island of Lumaria')).toBeVisible()
  await expect(page.getByText('Enforcement Code of Lumaria, art. 7')).toBeVisible()
  await page.getByRole('link', { name: 'Collecting a debt in Lumaria' }).click()
  await expect(page.locator('[data-id="step:boat"], [data-id="boat"]').first()).toBeVisible()

  await goTo(page, '/compare?cell=lumaria-t1.lumaria.who-enforces')
  await expect(page.getByText('Shore bailiff', { exact: true }).first()).toBeVisible()

  await goTo(page, '/quiz?scope=lumaria-t1.lumaria')
  await page.getByText('5', { exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator('[data-question*="lumaria-t1."]')).toBeVisible()
  await answerQuestion(page)
  expect(await countReviews(page)).toBe(1)

  await goTo(page, '/present/diagram/lumaria-t1.lumaria/collect')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Lumaria: Collecting a debt in Lumaria',
  )
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /Decision of the court/ })).toBeVisible()

  await goTo(page, '/packs')
  const inUse = page.getByRole('switch', { name: 'Use the pack “The island of Lumaria”' })
  await inUse.click({ force: true })
  await expect(inUse).not.toBeChecked()
  await goTo(page, '/explore')
  await expect(page.getByText('France', { exact: true })).toBeVisible()
  await expect(page.getByText('Lumaria', { exact: true })).toHaveCount(0)
  for (const place of ['/', '/progress', '/revise', '/glossary', '/plan', '/lessons']) {
    await goTo(page, place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Something went wrong')).toHaveCount(0)
  }

  await goTo(page, '/packs')
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('button', { name: 'Save a copy of the pack “The island of Lumaria”' })
    .click()
  const copy = await downloading
  expect(copy.suggestedFilename()).toBe('lumaria-t1-1.atlas')
  expect(unzipPack(await readFile(await copy.path()))).toEqual({ ok: true, files: lumaria })
  await page.getByRole('button', { name: 'Remove the pack “The island of Lumaria”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('No packs yet')).toBeVisible()
  expect(await countReviews(page)).toBe(1)

  // It comes back, and with it what was learnt; also into a page that is loaded anew.
  await dropPack(page, lumaria)
  await page.getByRole('button', { name: 'Add to the atlas' }).click()
  await expect(page.getByText('was added')).toBeVisible()
  await page.reload()
  await goTo(page, '/explore/lumaria-t1.lumaria')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lumaria')
  await dropPack(
    page,
    written('pack.yaml', (text) => text.replace('revision: 1', 'revision: 2')),
  )
  await expect(page.getByText('Revision 1 of this pack is here.')).toBeVisible()
  await page.getByRole('button', { name: 'Update', exact: true }).click()
  await expect(page.getByText('was added')).toBeVisible()
  await dropPack(page, lumaria)
  await expect(page.getByText('A later revision of this pack (2) is here.')).toBeVisible()
})

test('what is broken or hostile is refused with a reason and leaves nothing', async ({ page }) => {
  await open(page, '/packs', 'en')
  await drop(page, 'bomb.atlas', Buffer.from('PK\u0003\u0004 nothing'))
  await expect(
    page.getByText('The file is damaged or not whole. Nothing has changed.'),
  ).toBeVisible()

  await dropPack(page, [...lumaria, { file: '../../evil.yaml', text: '' }])
  await expect(page.getByText('no pack may have: “../../evil.yaml”')).toBeVisible()

  await dropPack(
    page,
    written('systems/lumaria/collect.diagram.yaml', (text) =>
      text.replace('actor: court', 'actor: king'),
    ),
  )
  await expect(page.getByText('There are faults in what the pack holds: 2.')).toBeVisible()
  await expect(page.getByText(/There is no actor «king»/)).toBeVisible()
  await expect(
    page.getByText('systems/lumaria/collect.diagram.yaml, line', { exact: false }).first(),
  ).toBeVisible()

  const script = '<script>document.title = 1</script><img src=x onerror=alert(1)>'
  await dropPack(
    page,
    written('pack.yaml', (text) => text.replace('en: The island of Lumaria', `en: "${script}"`)),
  )
  await expect(page.getByRole('heading', { name: script })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect(page.getByText('No packs yet')).toBeVisible()
  const kept = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction(['packs']).objectStore('packs').count()
          asked.onsuccess = () => resolve(asked.result)
        }
      }),
  )
  expect(kept).toBe(0)
})
