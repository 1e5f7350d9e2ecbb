import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { writeLessonFile } from '../../renderer/data/writeLessonFile.ts'
import type { LessonPart } from '../../renderer/domain/lesson/lesson.ts'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const FILE = 'lesson.atlaslesson'
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true })
const grip = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Move: ${number}\\.`) })

/** What each part is called in the list, in order. */
const order = (page: Page): Promise<string[]> => page.locator('[data-name]').allInnerTexts()

async function addText(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Your own text', exact: true }).click()
  await page.getByRole('textbox', { name: 'Heading' }).fill(heading)
}

async function newLesson(page: Page, title: string): Promise<void> {
  await open(page, '/lessons', 'en')
  await page.getByRole('button', { name: 'New lesson' }).click()
  const name = page.getByRole('textbox', { name: 'Title of the lesson' })
  await expect(name).toBeFocused()
  await name.fill(title)
}

async function openFile(page: Page, contents: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open from a file' }).click()
  const chooser = await choosing
  const buffer = Buffer.from(contents)
  await chooser.setFiles({ name: FILE, mimeType: 'application/json', buffer })
}

/** A lesson file as a colleague with other content would hand it over. */
const fileOf = (parts: readonly LessonPart[]): Promise<string> =>
  writeLessonFile({
    app: '0.1.0',
    exportedAt: Date.UTC(2026, 8, 1),
    device: 'elsewhere',
    lesson: {
      id: 'from-elsewhere',
      title: 'Three models',
      parts,
      updatedAt: Date.UTC(2026, 8, 1),
      device: 'elsewhere',
      deleted: false,
    },
  })

const PARTS: readonly LessonPart[] = [
  {
    id: 'a',
    kind: 'diagram',
    remarks: 'Slowly',
    subject: 'france',
    diagram: 'enforce-judgment',
    step: 'no-such-step',
    stepRemarks: { 'gone-step': 'Words on a step that is gone' },
  },
  { id: 'b', kind: 'question', remarks: '', question: 'q:no-such-question' },
  { id: 'c', kind: 'text', remarks: '', heading: 'Discussion', text: 'Who pays?' },
]

test('a lesson is made of every sort of part by mouse, and is there after a reload in its order', async ({
  page,
}) => {
  await newLesson(page, 'First lesson')
  const dialog = page.getByRole('dialog')
  const add = async (sort: string): Promise<void> => {
    await page.getByRole('group').getByRole('button', { name: sort, exact: true }).click()
    await expect(dialog.getByRole('heading', { name: sort })).toBeVisible()
  }
  const confirm = () => dialog.getByRole('button', { name: 'Add', exact: true }).click()

  await add('Diagram')
  await confirm()
  await add('One step')
  await dialog.getByRole('combobox', { name: 'Step' }).selectOption({ index: 2 })
  await confirm()
  await add('Comparison of diagrams')
  await confirm()
  await add('Table')
  await dialog.getByRole('checkbox', { name: 'Who enforces' }).check()
  await confirm()
  await add('Question')
  await dialog.getByRole('textbox', { name: 'Search the questions' }).fill('licence')
  await dialog.getByRole('combobox', { name: 'Country or theme' }).selectOption('france')
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled()
  await dialog.getByRole('list', { name: 'Questions found' }).getByRole('button').first().click()
  await expect(dialog.getByRole('region', { name: 'The chosen question' })).toContainText('right')
  await confirm()
  await addText(page, 'Discussion')
  await page.getByRole('textbox', { name: 'Remarks for yourself' }).fill('Ten minutes')

  // Dragged by its grip from the end to the beginning.
  await grip(page, 1).scrollIntoViewIfNeeded()
  await page.locator('[data-name]').last().click()
  const from = await grip(page, 6).boundingBox()
  const to = await grip(page, 5).boundingBox()
  if (!from || !to) throw new Error('no grip')
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 8, to.y + 8, { steps: 5 })
  await page.mouse.up()
  await expect(page.locator('[data-name]').nth(4)).toContainText('Discussion')
  await expect(saved(page)).toBeVisible()
  const made = await order(page)
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First lesson')
  await expect(page.locator('[data-name]')).toHaveCount(6)
  await expect.poll(() => order(page)).toEqual(made)
  expect(made.map((text) => text.split('\n')[1])).toEqual([
    'Diagram',
    'One step of a diagram',
    'Comparison of diagrams',
    'Comparison table',
    'Your own text',
    'Question',
  ])
  await page.getByRole('button', { name: /Discussion/, expanded: false }).click()
  await expect(page.getByRole('textbox', { name: 'Remarks for yourself' })).toHaveValue(
    'Ten minutes',
  )
})

test('the keyboard alone makes a lesson and orders it, and nothing typed is lost by leaving', async ({
  page,
}) => {
  await open(page, '/lessons', 'en')
  await page.getByRole('button', { name: 'New lesson' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title of the lesson' })).toBeFocused()
  await page.keyboard.type('By keys')
  for (const heading of ['One', 'Two', 'Three']) {
    await page.getByRole('button', { name: 'Your own text', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-name][aria-expanded="true"]')).toBeFocused()
    const field = page.getByRole('textbox', { name: 'Heading' })
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab')
    await expect(field).toBeFocused()
    await page.keyboard.type(heading)
  }
  const titles = async () => (await order(page)).map((text) => text.split('\n').at(-1))
  expect(await titles()).toEqual(['One', 'Two', 'Three'])

  await grip(page, 3).focus()
  await page.keyboard.press('ArrowUp')
  await expect(grip(page, 2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(grip(page, 1)).toBeFocused()
  await expect(page.getByText('“Three” is now number 1 of 3')).toBeAttached()
  expect(await titles()).toEqual(['Three', 'One', 'Two'])
  await page.keyboard.press('ArrowUp')
  expect(await titles()).toEqual(['Three', 'One', 'Two'])

  await page.getByRole('button', { name: 'Remove: 2. One' }).focus()
  await page.keyboard.press('Enter')
  expect(await titles()).toEqual(['Three', 'Two'])
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(titles).toEqual(['Three', 'One', 'Two'])
  await expect(saved(page)).toBeVisible()

  // Typed just before the page goes away.
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('At the last moment')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At the last moment')
})

test('a lesson goes to another machine as a file, is known again there, and can be deleted and brought back', async ({
  browser,
  page,
}) => {
  await newLesson(page, 'To be handed on')
  await addText(page, 'Сөз башы')
  await expect(saved(page)).toBeVisible()
  await page.getByRole('link', { name: 'Lessons', exact: true }).first().click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Export the lesson/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('To be handed on.atlaslesson')
  const text = await readFile(await download.path(), 'utf8')

  const elsewhere = await browser.newPage()
  await open(elsewhere, '/lessons', 'en')
  await expect(elsewhere.getByRole('heading', { name: 'No lessons yet' })).toBeVisible()
  // Dropped anywhere on the page.
  const dropped = await elsewhere.evaluateHandle(
    ([contents, name]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([contents ?? ''], name ?? ''))
      return transfer
    },
    [text, FILE],
  )
  await elsewhere.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(elsewhere.getByText('The file holds the lesson “To be handed on”')).toBeVisible()
  await expect(elsewhere.getByRole('heading', { name: 'No lessons yet' })).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Add', exact: true }).click()
  const lesson = elsewhere.getByRole('link', { name: 'To be handed on', exact: true })
  await expect(lesson).toBeVisible()

  await openFile(elsewhere, text)
  await expect(elsewhere.getByText('and exactly the same')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Cancel' }).click()

  await elsewhere.getByRole('button', { name: /^Delete the lesson/ }).click()
  await expect(lesson).toBeHidden()
  await expect(elsewhere.getByRole('button', { name: 'Bring it back' })).toBeFocused()
  await elsewhere.keyboard.press('Enter')
  await lesson.click()
  await expect(elsewhere.locator('[data-name]')).toContainText('Сөз башы')
  await elsewhere.close()
})

test('damaged and strange files are refused in clear words, and nothing changes', async ({
  page,
}) => {
  const good = await fileOf(PARTS)
  const bad: readonly (readonly [string | Buffer, string])[] = [
    ['', 'not a lesson file'],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 'not a lesson file'],
    [good.slice(0, good.length / 2), 'damaged'],
    [good.replace('Who pays', 'Who plays'), 'damaged'],
    [JSON.stringify({ ...JSON.parse(good), version: 9 }), 'newer version'],
    [JSON.stringify({ ...JSON.parse(good), extra: 1 }), 'content of the file is not right'],
    ['{"__proto__":{"format":"atkaruu-atlas/lesson"}}', 'something else'],
  ]
  await open(page, '/lessons', 'en')

  for (const [contents, sentence] of bad) {
    await openFile(page, contents)
    await expect(page.getByRole('alert')).toContainText(sentence)
  }
  await expect(page.getByRole('heading', { name: 'No lessons yet' })).toBeVisible()
})

test('what a lesson names and the atlas does not have is named in its place, and can be removed', async ({
  page,
}) => {
  await open(page, '/lessons', 'en')
  await openFile(page, await fileOf(PARTS))
  await expect(page.getByText('Parts that name something the atlas does not have: 1')).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: 'Three models', exact: true }).click()

  await expect(page.getByText('Parts that name something the atlas does not have: 2')).toBeVisible()
  const first = page.locator('[data-place="0"]')
  await expect(first).toContainText('The diagram has no such step: no-such-step')
  await expect(first).toContainText('Words on a step that is gone')
  await expect(page.locator('[data-place="1"]')).toContainText(
    'The atlas has no such question: q:no-such-question',
  )

  await first.getByRole('button', { name: 'Remove what is not there' }).click()
  await page.getByRole('button', { name: 'Remove this part' }).click()
  await expect(page.getByText('Parts that name something')).toBeHidden()
  await expect(page.locator('[data-name]')).toHaveCount(2)
  await page.locator('[data-name]').first().click()
  await expect(page.getByRole('textbox', { name: 'Remarks for yourself' })).toHaveValue('Slowly')
})

test('a lesson of a hundred parts stays smooth', async ({ page }) => {
  const parts = Array.from(
    { length: 100 },
    (_, i): LessonPart => ({
      id: `p${i}`,
      kind: 'text',
      remarks: '',
      heading: `Part ${i + 1}`,
      text: '',
    }),
  )
  await open(page, '/lessons', 'en')
  await openFile(page, await fileOf(parts))
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: 'Three models', exact: true }).click()
  await page.locator('[data-grip="p99"]').focus()

  // From the key to the next picture; the best of five, for the machine may be busy with something else.
  const times: number[] = []
  for (let key = 0; key < 5; key++) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const begun = performance.now()
            const pressed = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true })
            document.activeElement?.dispatchEvent(pressed)
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
          }),
      ),
    )
    await expect(page.locator(`[data-place="${98 - key}"]`)).toContainText('Part 100')
    await expect(page.locator('[data-grip="p99"]')).toBeFocused()
  }

  expect(Math.min(...times), `ms: ${times.map(Math.round).join(', ')}`).toBeLessThan(150)
})

test('of two windows on one lesson the later stands, and the other is told', async ({
  context,
  page,
}) => {
  await newLesson(page, 'Shared')
  await expect(saved(page)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  const otherName = other.getByRole('textbox', { name: 'Title of the lesson' })
  await expect(otherName).toHaveValue('Shared')

  await otherName.fill('Changed over there')
  await expect(saved(other)).toBeVisible()
  await expect(page.getByText('changed in another window')).toBeVisible()
  const name = page.getByRole('textbox', { name: 'Title of the lesson' })
  await expect(name).toHaveValue('Changed over there')

  await name.fill('Changed last')
  await expect(saved(page)).toBeVisible()
  await expect(otherName).toHaveValue('Changed last')
  await expect(other.getByText('changed in another window')).toBeVisible()

  await open(other, '/lessons')
  await other.getByRole('button', { name: /^Delete the lesson/ }).click()
  await expect(page.getByText('was deleted in another window')).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(name).toHaveValue('Changed last')
})

test('lessons are free of what axe finds', async ({ page }) => {
  await open(page, '/lessons', 'en')
  await openFile(page, await fileOf(PARTS))
  await expectNoComplaints(page, 'a file of a new lesson')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: 'Three models', exact: true }).click()
  await page.locator('[data-name="a"]').click()
  await expectNoComplaints(page, 'a lesson')
  await page.getByRole('group').getByRole('button', { name: 'Question', exact: true }).click()
  const found = page.getByRole('dialog').getByRole('list', { name: 'Questions found' })
  await found.getByRole('button').first().click()
  await expectNoComplaints(page, 'the choice of a question')
  await open(page, '/lessons')
  await openFile(page, await fileOf(PARTS))
  await expect(page.getByRole('button', { name: 'Add as a copy', exact: true })).toBeVisible()
  await expectNoComplaints(page, 'a file of a lesson that is in the list')
})
