import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { COMMAND_FORMATS } from '../../build/export/commandFormats.ts'
import { readContent } from '../../content/readContent.ts'
import type { Question } from '../../renderer/domain/questions/question.ts'
import { singleHtml, VIEWER_FILE } from '../../renderer/domain/viewer/singleHtml.ts'
import type { DiagramPage, QuizPage, ViewerPage } from '../../renderer/domain/viewer/viewerPage.ts'
import { makeQuestion } from '../unit/makers/makeQuestion.ts'

/** What a text in the page might try. */
const HOSTILE =
  '</script><script>window.isBroken = 1</script><!-- <img src=x onerror="isBroken=2"> \u2028'

// What is made for these tests is made once.
test.describe.configure({ mode: 'default' })

let folder: string
let diagram: DiagramPage
let quiz: QuizPage

/** The page as the command line makes it, and what lies in it. */
async function made(options: Readonly<Record<string, string>>): Promise<ViewerPage> {
  const content = await readContent()
  const format = COMMAND_FORMATS.find(({ id }) => id === 'html')
  if (!content.ok || !format) throw new Error('nothing to make pages of')
  const { atlas } = content
  const { files } = await format.make({ atlas, locale: 'ky', subjects: ['france'], options })
  const html = new TextDecoder().decode(files[0]?.bytes)
  const [, json = ''] = /<script type="application\/json" id="page">(.*)<\/script>/.exec(html) ?? []
  return JSON.parse(json) as ViewerPage
}

async function write(name: string, page: ViewerPage): Promise<string> {
  const built = resolve(import.meta.dirname, '../../dist/renderer', VIEWER_FILE)
  const path = join(folder, name)
  await writeFile(path, singleHtml(page, JSON.parse(await readFile(built, 'utf8'))))
  return pathToFileURL(path).href
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-page-'))
  diagram = (await made({ diagram: 'enforce-judgment' })) as DiagramPage
  quiz = (await made({ quiz: '1' })) as QuizPage
})

test.afterAll(() => rm(folder, { recursive: true, force: true }))

/** Opens a file without any network, and tells at the end what it wanted from outside or complained of. */
async function openAlone(page: Page, url: string): Promise<readonly string[]> {
  const told: string[] = []
  page.on('request', (request) => {
    if (request.url() !== url) told.push(`asked for ${request.url().slice(0, 80)}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text())
  })
  page.on('pageerror', (error) => told.push(String(error)))
  await page.context().setOffline(true)
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return told
}

const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const

/** Fails with what axe has to complain of in any of the three themes, which this page takes from its reader's wishes. */
async function expectNoComplaints(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  for (const theme of THEMES) {
    await page.emulateMedia({ ...theme, reducedMotion: 'reduce' })
    const told = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      )
    })
    expect(told, `${where}, ${theme.colorScheme}, ${theme.contrast}`).toEqual([])
  }
}

test('a diagram opens from its file alone, for the mouse, the keyboard and the ear', async ({
  page,
}) => {
  const { words, steps } = diagram
  const told = await openAlone(page, await write('diagram.html', diagram))
  const panel = page.getByRole('complementary')
  const heading = (index: number) => panel.getByRole('heading', { name: steps[index]?.title ?? '' })
  const step = (index: number) => page.locator(`[data-part="step:${steps[index]?.id}"]`)
  const viewBox = () => page.locator('.frame svg').getAttribute('viewBox')

  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('16px "Golos Text Variable"', 'өүң'))).toBe(
    true,
  )
  expect(
    await page.evaluate(() => [...document.fonts].every(({ status }) => status === 'loaded')),
  ).toBe(true)

  // By mouse: a step, the wheel, a pull.
  await step(0).click()
  await expect(heading(0)).toBeVisible()
  await expect(panel.getByText(words.paragraph.replace('{{n}}', '47')).first()).toBeVisible()
  const before = await viewBox()
  await page.mouse.move(300, 500)
  await page.mouse.wheel(0, 200)
  await expect.poll(viewBox).not.toBe(before)
  const zoomed = await viewBox()
  await page.mouse.down()
  await page.mouse.move(420, 560, { steps: 4 })
  await page.mouse.up()
  await expect.poll(viewBox).not.toBe(zoomed)
  await expect(heading(0)).toBeVisible()
  await page.getByRole('button', { name: words.whole }).click()

  // By keyboard: one stop for Tab, arrows along the links, figures for branches, Enter and Escape.
  await step(0).focus()
  await page.keyboard.press('ArrowDown')
  await expect(heading(1)).toBeVisible()
  await expect(step(1)).toBeFocused()
  await page.keyboard.press('1')
  const branch = diagram.links.find(({ from }) => from === steps[1]?.id)?.to
  await expect(page.locator(`[data-part="step:${branch}"]`)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await page.locator('.frame [tabindex="0"]').count()).toBe(1)
  await expectNoComplaints(page, 'a diagram alone')

  // By ear: the text twin has all steps.
  await page.getByRole('radio', { name: words.outline }).check()
  await expect(page.locator('.outline > li')).toHaveCount(steps.length)
  await expectNoComplaints(page, 'the text of a diagram alone')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  expect(told).toEqual([])
})

test('a quiz judges answers of every form by the rules of the program, whatever is in its texts', async ({
  page,
}) => {
  const { words } = quiz
  const slots = ['s', 't'].map((id) => ({ id, text: `${id} →` }))
  const questions: readonly Question[] = [
    makeQuestion({ id: 'one', prompt: `Кайсынысы? ${HOSTILE}`, citations: [26, 27] }),
    makeQuestion({ id: 'many', kind: 'multiple', answer: ['a', 'b'] }),
    makeQuestion({ id: 'typed', kind: 'cloze', options: [], answer: ['өкүм'] }),
    makeQuestion({ id: 'order', kind: 'order', answer: ['b', 'a', 'c', 'd'] }),
    makeQuestion({ id: 'slots', kind: 'match', slots, answer: ['c', 'd'] }),
  ]
  const told = await openAlone(page, await write('quiz.html', { ...quiz, questions }))
  const verdict = page.locator('.verdict strong')
  const next = page.getByRole('button', { name: new RegExp(`^(${words.next}|${words.toResult})$`) })

  await expect(page.getByRole('heading', { level: 2 })).toContainText('</script>')
  await expectNoComplaints(page, 'a quiz alone')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(verdict).toHaveText(words.right)
  await expect(page.locator('.paragraph')).toHaveText(['26-абзац', '27-абзац'])
  await expect(next).toBeFocused()
  await expectNoComplaints(page, 'a judged question alone')
  await page.keyboard.press('Enter')

  await page.locator('[data-option="a"]').click()
  await page.getByRole('button', { name: words.check }).click()
  await expect(verdict).toHaveText(words.partly.replace('{{share}}', '50'))
  await next.click()

  await page.getByRole('textbox').fill('окум')
  await page.keyboard.press('Enter')
  await expect(verdict).toHaveText(words.right)
  await expect(page.getByText(words.spelling.replace('{{word}}', 'өкүм'))).toBeVisible()
  await next.click()

  await page.getByRole('button', { name: words.up.replace('{{step}}', 'b') }).click()
  await page.getByRole('button', { name: words.check }).click()
  await expect(verdict).toHaveText(words.right)
  await next.click()

  await page.locator('[data-slot="s"]').selectOption('c')
  await page.locator('[data-slot="t"]').selectOption('c')
  await expect(page.locator('[data-slot="s"]')).toHaveValue('')
  await page.getByRole('button', { name: words.check }).click()
  await expect(verdict).toHaveText(words.wrong)
  await next.click()

  await expect(page.getByText('3,5')).toBeVisible()
  await expectNoComplaints(page, 'the result of a quiz alone')
  expect(await page.evaluate(() => 'isBroken' in window)).toBe(false)
  expect(told).toEqual([])
})
