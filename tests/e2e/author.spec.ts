import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

/** One thing that a hand does: a click, a key, a text typed or a choice made. */
let actions = 0
const click = (target: Locator) => {
  actions += 1
  return target.click()
}
const press = (page: Page, key: string) => {
  actions += 1
  return page.keyboard.press(key)
}
/** Letter by letter, as a hand does, and as quick as it can. */
const type = (page: Page, text: string) => {
  actions += 1
  return page.keyboard.type(text)
}
const choose = (target: Locator, label: string) => {
  actions += 1
  return target.selectOption({ label })
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const step = (page: Page, title: string) =>
  page.locator('[data-canvas] button[data-step]').and(page.getByRole('button', { name: title }))
const steps = (page: Page) => page.locator('[data-canvas] button[data-step]')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Form of what is chosen' })
const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the pack' })
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true })

/** A country in a new pack, with its diagram on screen. */
async function newCountry(page: Page, name: string): Promise<void> {
  await click(button(page, 'New pack'))
  await click(button(page, 'New country'))
  await choose(page.getByLabel('Country', { exact: true }), name)
  await click(button(page, 'Make'))
  await expect(step(page, 'The judgment takes effect')).toBeVisible()
}

/** From a step that has the keyboard: the next one, named, and the keyboard on it. */
async function nextStep(page: Page, title: string): Promise<void> {
  await press(page, 'a')
  await name(page, title)
}

async function name(page: Page, title: string): Promise<void> {
  await expect(field(page, 'Title of the step').first()).toBeFocused()
  await type(page, title)
  await press(page, 'Enter')
  await expect(step(page, title)).toBeFocused()
}

/** What the chosen step rests on: a sentence and, where it is another than before, its source. */
async function rest(page: Page, sentence: string, source?: string): Promise<void> {
  await click(panel(page).getByRole('button', { name: 'Write a new one' }).first())
  await type(page, sentence)
  if (source) {
    await press(page, 'Tab')
    await type(page, source)
  }
}

/** Gives a form that is open the kind and the actor of its step. */
async function is(page: Page, kind: string | null, actor: string | null): Promise<void> {
  if (kind) await choose(panel(page).getByLabel('Kind', { exact: true }), kind)
  if (actor) await choose(panel(page).getByLabel('Who does it', { exact: true }), actor)
}

test('a lecturer makes Germany from nothing, presents it and hands it on', async ({
  page,
  browser,
}) => {
  test.slow()
  await open(page, '/author', 'en')
  const began = Date.now()
  actions = 0
  await newCountry(page, 'Germany')

  // By keyboard along the trunk, with the form at its side.
  await click(step(page, 'The judgment takes effect'))
  await rest(
    page,
    'Judgments are enforced once they are final or provisionally enforceable.',
    'Code of Civil Procedure, § 704',
  )
  await click(step(page, 'The judgment takes effect'))
  await nextStep(page, 'The court issues an enforceable copy')
  await is(page, 'Document', null)
  await rest(page, 'Enforcement rests on an enforceable copy of the judgment.')
  await click(step(page, 'The court issues an enforceable copy'))
  await nextStep(page, 'The creditor instructs a bailiff')
  await is(page, null, 'Creditor')
  await rest(page, 'The creditor chooses and instructs the bailiff.')
  await click(step(page, 'The creditor instructs a bailiff'))
  await nextStep(page, 'The bailiff serves the debtor')
  await is(page, null, 'Enforcement officer')
  await rest(page, 'Enforcement may begin when the title has been served.')
  await click(step(page, 'The bailiff serves the debtor'))
  await nextStep(page, 'Does the debtor pay?')
  await is(page, 'Decision', 'Debtor')
  await rest(page, 'The debtor may pay at any time.')

  // Its two exits: one dragged out of its handle to where nothing stands, one from the list.
  await click(step(page, 'Does the debtor pay?'))
  const handle = page.locator('[data-lead]')
  await expect(handle).toBeVisible()
  const from = await handle.boundingBox()
  const ground = await page.locator('[data-canvas]').boundingBox()
  if (!from || !ground) throw new Error('the drawing has no size')
  actions += 1
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(ground.x + 40, ground.y + ground.height - 40, { steps: 5 })
  await page.mouse.up()
  await name(page, 'The debt is paid')
  await is(page, 'Outcome', null)
  await rest(page, 'Whoever has paid is free of the debt.')
  await click(step(page, 'Does the debtor pay?'))
  await choose(panel(page).getByLabel('Another way…'), 'to a new step')
  await name(page, 'The bailiff seizes property')
  await is(page, null, 'Enforcement officer')
  await rest(page, 'Movable property is seized by the bailiff.')

  // A step that stands alone is found, and joined by keyboard.
  await click(step(page, 'The bailiff seizes property'))
  await press(page, 'Escape')
  await click(button(page, 'Add a step'))
  await name(page, 'The creditor receives the proceeds')
  await is(page, 'Outcome', 'Creditor')
  await rest(page, 'The proceeds go to the creditor.')
  await expect(panel(page).getByText('No way leads from the start to this step.')).toBeVisible()
  await click(panel(page).getByText('Nothing follows'))
  await click(step(page, 'The bailiff seizes property'))
  await press(page, 'c')
  await expect(page.locator('[data-canvas]').getByText('Where does the way lead?')).toBeVisible()
  await choose(page.getByLabel('Choose from a list'), '8. The creditor receives the proceeds')
  await expect(page.locator('[data-link]')).toHaveCount(7)

  // What is still to be mended leads to its field.
  await expect(panel(page).getByText('Write when this way is taken.')).toHaveCount(2)
  await click(panel(page).getByText('Write when this way is taken.').first())
  await expect(field(page, 'When this way is taken')).toBeFocused()
  await type(page, 'pays')
  await expect(panel(page).getByText('Write when this way is taken.')).toHaveCount(1)
  await click(panel(page).getByText('Write when this way is taken.').first())
  await expect(field(page, 'When this way is taken')).toBeFocused()
  await type(page, 'does not pay')
  await expect(panel(page).getByText('To be mended')).toHaveCount(0)
  await click(page.getByRole('link', { name: 'Overview' }))
  await click(page.getByText('Name an author.'))
  await expect(field(page, 'Authors')).toBeFocused()
  await type(page, 'A. Lecturer')
  await expect(page.getByText('Everything is in place')).toBeVisible()
  await expect(saved(page)).toBeVisible()

  await click(button(page, 'Put into the atlas'))
  await click(page.getByRole('link', { name: 'Present' }))
  await expect(
    page.getByRole('heading', { level: 2, name: 'How a judgment is enforced' }),
  ).toBeVisible()
  await press(page, 'ArrowRight')
  await expect(page.getByRole('heading', { name: 'The judgment takes effect' })).toBeVisible()
  test.info().annotations.push({
    type: 'made and presented',
    description: `${actions} actions, ${Math.round((Date.now() - began) / 1000)} s`,
  })

  await page.goBack()
  const downloading = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^germany-[0-9a-f]{4}-2\.atlas$/)
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: await readFile(await download.path()),
  }

  const elsewhere = await (await browser.newContext()).newPage()
  await open(elsewhere, '/author', 'en')
  const choosing = elsewhere.waitForEvent('filechooser')
  await button(elsewhere, 'Open from a file').click()
  await (await choosing).setFiles(file)
  await elsewhere.getByRole('link', { name: 'How a judgment is enforced' }).click()
  await expect(steps(elsewhere)).toHaveCount(8)
  await expect(step(elsewhere, 'Does the debtor pay?')).toBeVisible()
  await button(elsewhere, 'Put into the atlas').click()
  await elsewhere.getByRole('link', { name: 'Open in the atlas' }).click()
  await expect(
    elsewhere.getByRole('heading', { level: 1, name: 'How a judgment is enforced' }),
  ).toBeVisible()
  await elsewhere.goto('./#/packs')
  await button(elsewhere, 'Go on writing “Germany”').click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Germany' })).toBeVisible()
  await elsewhere.context().close()
})

test('a diagram in the making is printed and saved as a picture, with what it rests on', async ({
  page,
}) => {
  await open(page, '/author', 'en')
  await newCountry(page, 'Germany')
  await click(step(page, 'The judgment takes effect'))
  await rest(page, 'Judgments are enforced once they are final.', 'ZPO, § 704')
  await click(step(page, 'The judgment takes effect'))
  await nextStep(page, 'Payment')
  await button(page, 'Export').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('SVG', { exact: true }).click()
  await dialog.getByRole('switch', { name: 'With the paragraphs behind each step' }).press('Space')
  await expectNoComplaints(page, 'export of a draft', { within: '[role=dialog]' })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  const download = await downloading
  await page.keyboard.press('Escape')

  expect(download.suggestedFilename()).toMatch(/^germany-.*\.en\.svg$/)
  const drawing = await readFile(await download.path(), 'utf8')
  for (const words of ['Germany', 'Payment', 'ZPO, § 704']) expect(drawing).toContain(words)
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('svg[role="img"]')).toHaveCount(1, { timeout: 50 })
  }).toPass()
  await expect(page.locator('svg[role="img"]')).toBeVisible()
  await expect(page.locator('[data-canvas]')).toBeHidden()
})

test('a diagram being made loses nothing, and goes back and forth', async ({ page }) => {
  test.slow()
  await open(page, '/author', 'en')
  await newCountry(page, 'Spain')
  await step(page, 'The judgment takes effect').click()
  await nextStep(page, 'The court orders enforcement')
  await nextStep(page, 'The debtor is heard')

  // Keys undo and redo, and the drawing follows.
  await page.keyboard.press('Delete')
  await expect(steps(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(steps(page)).toHaveCount(3)
  await page.keyboard.press('Control+y')
  await expect(steps(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(step(page, 'The debtor is heard')).toBeVisible()

  // A title is written in its place, and stays when the page goes away under the hand.
  await step(page, 'The debtor is heard').click()
  await page.keyboard.press('F2')
  const inForm = panel(page).getByRole('textbox', { name: 'Title of the step' })
  await inForm.click()
  await expect(field(page, 'Title of the step')).toHaveCount(1)
  await expect(inForm).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(step(page, 'The debtor is heard')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' in court')
  await page.reload()
  await expect(step(page, 'The debtor is heard in court')).toBeVisible()

  // In the text twin steps are put into another order.
  await page.getByText('Text', { exact: true }).click()
  await button(page, 'Earlier: The debtor is heard in court').click()
  await expect(steps(page).nth(1)).toContainText('The debtor is heard in court')
  await page.getByText('Drawing', { exact: true }).click()

  // Who is new is named where the step is.
  await step(page, 'The debtor is heard in court').click()
  await panel(page).getByLabel('Who does it', { exact: true }).selectOption('somebody new…')
  await field(page, 'Name of the new actor').fill('Notary')
  await expect(page.getByText('Notary', { exact: true }).first()).toBeVisible()
  await expectNoComplaints(page, 'the editor of a diagram')

  await parts(page)
    .getByRole('link', { name: /^Questions/ })
    .click()
  await button(page, 'Add a question').click()
  await expectNoComplaints(page, 'a form')
  await page.getByRole('link', { name: 'Overview' }).click()
  await expectNoComplaints(page, 'the overview')

  await page.getByRole('link', { name: 'My packs' }).click()
  await button(page, 'Remove: Spain').click()
  await expect(page.getByRole('link', { name: 'Spain' })).toHaveCount(0)
  await button(page, 'Bring it back').click()
  await expect(page.getByRole('link', { name: 'Spain' })).toBeVisible()
})
