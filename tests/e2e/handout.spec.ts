import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { type Download, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const MILLIMETRE = 72 / 25.4

const part = (id: string, kind: string, more: object) => ({ id, kind, remarks: '', ...more })

const QUESTIONS = [
  'q:choice:am-russian-likeness',
  'q:place-label:russia/service/force/continent/kazakhstan-bailiffs/kyrgyz-lesson',
].map((question) => part(question, 'question', { question }))

const PARTS = [
  part('text', 'text', { heading: 'Киришүү', text: 'Өкүм чыкты. Эми эмне болот?' }),
  part('diagram', 'diagram', {
    subject: 'russia',
    diagram: 'service',
    step: null,
    stepRemarks: {},
    remarks: 'Мугалимге гана.',
  }),
  part('table', 'table', { dimensions: [], systems: ['france', 'kyrgyzstan'] }),
  part('gone', 'diagram', { subject: 'atlantis', diagram: 'enforce', step: null, stepRemarks: {} }),
]

/** Puts a lesson on disk as the program keeps it and opens its hand-out. */
async function openHandout(page: Page, parts: readonly object[] = PARTS): Promise<void> {
  await open(page)
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const writing = db.transaction('lessons', 'readwrite')
          writing.objectStore('lessons').put({
            id: 'lesson',
            title: 'Аткаруу өндүрүшү',
            parts: given,
            updatedAt: Date.now(),
            device: 'device',
            deleted: false,
          })
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            db.close()
            resolve()
          }
        }
      }),
    parts,
  )
  await page.goto('./#/lessons/lesson/handout')
  await expect(page.getByRole('heading', { level: 1, name: 'Таратма материал' })).toBeVisible()
}

const choose = (page: Page, group: string, answer: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(answer, { exact: true }).click()

/** How many pages or slides the screen says there will be. */
async function counted(page: Page): Promise<number> {
  const count = page.getByText(/^(?:Барактар|Слайддар): \d+$/)
  await expect(count).toBeVisible({ timeout: 30_000 })
  return Number(/\d+/.exec((await count.textContent()) ?? '')?.[0])
}

async function save(page: Page): Promise<Download> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Файлды сактоо' }).click()
  const download = await downloading
  await expect(
    page.getByText(`Файл жүктөлүп алынды: ${download.suggestedFilename()}`),
  ).toBeVisible()
  return download
}

/** The words of a PDF by page; null where nothing here can read them. */
function textOf(file: string): readonly string[] | null {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f')
  } catch {
    return null
  }
}

test('makes a PDF of a lesson: text first, every diagram whole, the key on pages of its own', async ({
  page,
}, info) => {
  await openHandout(page, [...PARTS.slice(0, 3), ...QUESTIONS])

  const pages = await counted(page)
  const download = await save(page)

  expect(download.suggestedFilename()).toBe('Аткаруу өндүрүшү.ky.pdf')
  const file = info.outputPath('lesson.pdf')
  await download.saveAs(file)
  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false })
  expect(pdf.getPageCount()).toBe(pages)
  expect(pdf.getTitle()).toBe('Аткаруу өндүрүшү')
  for (const { width, height } of pdf.getPages().map((each) => each.getSize())) {
    expect(Math.min(width, height)).toBeCloseTo(210 * MILLIMETRE, 1)
    expect(Math.max(width, height)).toBeCloseTo(297 * MILLIMETRE, 1)
  }
  const texts = textOf(file)
  test.skip(texts === null, 'pdftotext is not installed')
  const starts = (words: string): number =>
    texts?.findIndex((text) => text.replace(/\s+/g, ' ').includes(words)) ?? -1
  expect(starts('Өкүм чыкты. Эми эмне болот?')).toBe(0)
  expect(starts('Кадамдар жана алар таянган абзацтар')).toBe(1)
  const key = starts('Жооптор. Аткаруу өндүрүшү')
  expect(key).toBeGreaterThan(2)
  expect(starts('Туура жооп:')).toBe(key)
  expect(texts?.join('')).not.toContain('\ufffd')
  expect(texts?.join('')).not.toContain('Мугалимге гана.')
})

test('makes slides with shapes, in the language chosen, a slide for each step', async ({
  page,
}) => {
  await openHandout(page)
  await choose(page, 'Файлдын түрү', 'PowerPoint (слайд)')
  const byDiagram = await counted(page)
  await choose(page, 'Слайддагы схемалар', 'Ар бир кадамга бир слайд')
  await choose(page, 'Тил', 'Русский')
  await page.getByRole('switch', { name: 'Менин эскертмелерим менен' }).check()
  await expect(page.getByText('Сравнительная таблица')).toBeVisible()
  const byStep = await counted(page)

  const download = await save(page)

  expect(byStep).toBeGreaterThan(byDiagram)
  expect(download.suggestedFilename()).toBe('Аткаруу өндүрүшү.ru.pptx')
  const files = unzipSync(await readFile(await download.path()))
  const names = Object.keys(files)
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(byStep)
  expect(names.filter((name) => name.startsWith('ppt/media/'))).toEqual([])
  const told = names.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('')
  expect(told).toContain('Российская система')
  expect(told).toContain('Мугалимге гана.')
  expect(told).toContain('В атласе нет такой схемы: atlantis/enforce.')
})

test('names what is missing, before and after, and says when a file cannot be made', async ({
  page,
}) => {
  await openHandout(page)
  await expect(page.getByText('4. Атласта мындай схема жок: atlantis/enforce.')).toBeVisible()
  await counted(page)
  await page.route('**/*.woff', (route) => route.abort())

  await page.getByRole('button', { name: 'Файлды сактоо' }).click()
  await expect(page.getByRole('alert')).toContainText('Файлды даярдоо мүмкүн болгон жок')
  await page.unroute('**/*.woff')
  await save(page)

  await expect(page.getByRole('status').filter({ hasText: 'Файл жүктөлүп' })).toContainText(
    'atlantis/enforce',
  )
})

test('has nothing to make of an empty lesson or of one that is not there', async ({ page }) => {
  await openHandout(page, [])
  await expect(page.getByText('Сабакта азырынча эч нерсе жок.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Файлды сактоо' })).toBeDisabled()

  await page.goto('./#/lessons/nowhere/handout')

  await expect(page.getByRole('heading', { name: 'Мындай сабак жок' })).toBeVisible()
})

test('asks in a way that axe has nothing to complain of, all of it by keyboard', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openHandout(page)
  await speak(page, 'en')
  await expect(page.getByText(/^Pages: \d+$/)).toBeVisible({ timeout: 30_000 })

  await page.getByRole('radio', { name: 'PDF (for paper)' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Slides: \d+$/)).toBeVisible({ timeout: 30_000 })
  await expectNoComplaints(page, 'the hand-out')
  await page.getByRole('button', { name: 'Save the file' }).focus()
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toMatch(/\.en\.pptx$/)
})
