import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { repositoryRoot } from '../../build/repositoryRoot.ts'
import { checkPackFiles } from '../../content/pack/checkPackFiles.ts'
import { mergePacks } from '../../content/pack/mergePacks.ts'
import { readSoundContent } from '../../content/readSoundContent.ts'
import { writeLessonFile } from '../../renderer/data/writeLessonFile.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import type { Question } from '../../renderer/domain/questions/question.ts'
import type { Course } from '../../renderer/domain/scorm/course.ts'
import { makeCourse } from '../../renderer/domain/scorm/makeCourse.ts'
import { COURSE_FILE, COURSE_PAGE, PAGE_FILES } from '../../renderer/domain/scorm/pageFiles.ts'
import { VIEWER_FILE } from '../../renderer/domain/viewer/singleHtml.ts'
import { courseStrings } from '../../renderer/features/course/strings.ts'
import { coursePackageStrings } from '../../renderer/features/coursePackage/strings.ts'
import { interchangeStrings } from '../../renderer/features/interchange/strings.ts'
import { pageFileStrings } from '../../renderer/features/pageFile/strings.ts'
import { packFixture } from '../fixtures/packFixture.ts'
import {
  diagramPart,
  makeLesson,
  questionPart,
  textPart,
} from '../unit/domain/handout/makeLesson.ts'
import { refusalOf } from '../unit/domain/scorm/moodlePatterns.ts'
import { readManifest } from '../unit/features/coursePackage/readManifest.ts'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import { makeCode } from './examining.ts'
import { BUILT, builtQuestions, courseIn, type Heard, heardBy, makeSite } from './learningSystem.ts'
import { type PlainServer, startPlainServer } from './plainServer.ts'

const WORDS = courseStrings.ky

// What is made for these tests is made once.
test.describe.configure({ mode: 'default' })

let folder: string
let server: PlainServer
let questions: readonly Question[]
let course: Course

/** A diagram and three questions on it, one of them typed: as short as a course can be that shows all. */
function shortCourse(): Course {
  const about = questions.filter(({ system }) => system === 'kyrgyzstan')
  const chosen = (['choice', 'true-false', 'cloze'] as const).flatMap(
    (kind) => about.find((each) => each.kind === kind) ?? [],
  )
  const made = makeCourse({
    origin: 'spec',
    byId: new Map(questions.map((each) => [each.id, each])),
    kind: 'study',
    title: { ky: 'Кыргызстан', ru: 'Кыргызстан ру', en: 'Kyrgyzstan' },
    locale: 'ky',
    mastery: 60,
    minutes: null,
    seed: null,
    parts: [
      { kind: 'diagram', subject: 'kyrgyzstan', diagram: 'reform-road-map', step: null },
      ...chosen.map(({ id }) => ({ kind: 'question' as const, question: id })),
    ],
  })
  if (!made.ok || chosen.length < 3) throw new Error('no course for the spec')
  return made.course
}

test.beforeAll(async () => {
  questions = await builtQuestions()
  course = shortCourse()
  folder = await mkdtemp(join(tmpdir(), 'atlas-course-'))
  await makeSite(folder, course)
  server = await startPlainServer(folder)
})

test.afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Goes on to the question and answers it, rightly or not. */
async function answer(frame: FrameLocator, index: number, isRight: boolean): Promise<void> {
  await frame.getByRole('button', { name: WORDS.next, exact: true }).click()
  const id = course.parts[index + 1]
  const question = questions.find((each) => id?.kind === 'question' && each.id === id.question)
  if (!question) throw new Error('no such question')
  const shown = frame.locator(`[data-question="${question.id}"]`)
  if (question.form === 'typed') {
    await shown.getByRole('textbox').fill(isRight ? (question.answer[0] ?? '') : 'башка нерсе')
    await shown.getByRole('textbox').press('Enter')
  } else {
    const wrong = question.options.find((option) => !question.answer.includes(option.id))
    await shown.locator(`[data-option="${isRight ? question.answer[0] : wrong?.id}"]`).click()
  }
}

const setsIn = (heard: readonly Heard[]) => heard.filter(({ call }) => call === 'set')
const lastOf = (heard: readonly Heard[], element: string) =>
  setsIn(heard).findLast((each) => each.element === element)?.value

/** Nobody around the course would refuse anything of it: neither this system, nor Moodle by its own patterns. */
function expectSound(heard: readonly Heard[]): void {
  expect(heard[0]?.call).toBe('initialize')
  expect(heard.filter(({ call, answer }) => call !== 'get' && answer !== 'true')).toEqual([])
  expect(
    setsIn(heard).flatMap(({ element = '', value }) => refusalOf(element, value) ?? []),
  ).toEqual([])
}

async function begin(page: Page): Promise<FrameLocator> {
  await page.goto(server.url)
  const frame = courseIn(page)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  return frame
}

test('tells a course that is passed, answer by answer, and ends it once', async ({ page }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:'))
      outside.push(request.url())
  })
  const frame = await begin(page)
  await expect(frame.locator('[data-step]').first()).toBeVisible()
  for (const index of [0, 1, 2]) {
    await answer(frame, index, index !== 1)
    await expect(
      frame.getByText(index === 1 ? 'Туура эмес' : 'Туура', { exact: true }).first(),
    ).toBeVisible()
    const heard = await heardBy(page)
    expect(heard.at(-1)?.call).toBe('commit')
    expect(lastOf(heard, `cmi.interactions.${index}.result`)).toBe(
      index === 1 ? 'wrong' : 'correct',
    )
  }
  await frame.getByRole('button', { name: WORDS.end }).click()
  await expect(frame.getByRole('heading', { name: WORDS['ended.saved'] })).toBeVisible()
  await page.goto(`${server.url}elsewhere.html`)

  const heard = await heardBy(page)
  expectSound(heard)
  expect(lastOf(heard, 'cmi.core.score.raw')).toBe('66.67')
  expect(lastOf(heard, 'cmi.core.lesson_status')).toBe('passed')
  expect(lastOf(heard, 'cmi.core.session_time')).toMatch(/^00:00:\d\d\.\d\d$/)
  expect(lastOf(heard, 'cmi.core.exit')).toBe('')
  expect(heard.filter(({ call }) => call === 'finish')).toHaveLength(1)
  expect(outside).toEqual([])
})

test('is suspended by going away, goes on where it was, fails, and is passed at another try', async ({
  page,
}) => {
  const frame = await begin(page)
  await answer(frame, 0, true)
  await page.goto(`${server.url}elsewhere.html`)
  const left = await heardBy(page)
  expect(left.at(-1)?.call).toBe('finish')
  expect(lastOf(left, 'cmi.core.exit')).toBe('suspend')
  expect(lastOf(left, 'cmi.core.lesson_status')).toBe('incomplete')
  expect(lastOf(left, 'cmi.core.session_time')).toBeDefined()

  const again = await begin(page)
  await expect(again.locator('[data-question]')).toBeVisible()
  await expect(again.getByText(WORDS.points.replace('{{points}}', '33,33'))).toBeVisible()
  await answer(again, 1, false)
  await answer(again, 2, false)
  await again.getByRole('button', { name: WORDS.toResult }).click()
  await expect(again.getByText(WORDS['result.failed'])).toBeVisible()
  expect(lastOf(await heardBy(page), 'cmi.core.lesson_status')).toBe('failed')

  await again.getByRole('button', { name: WORDS['result.again'] }).click()
  await again.getByRole('button', { name: WORDS.before }).click()
  for (const index of [0, 1, 2]) await answer(again, index, true)
  await page.goto(`${server.url}elsewhere.html`)

  const heard = await heardBy(page)
  expectSound(heard)
  expect(lastOf(heard, 'cmi.core.lesson_status')).toBe('passed')
  expect(lastOf(heard, 'cmi.core.score.raw')).toBe('100')
  expect(heard.filter(({ call }) => call === 'finish')).toHaveLength(2)
})

test('keeps an examination to itself until it is handed in', async ({ page }) => {
  const exam: Course = {
    ...course,
    kind: 'exam',
    parts: course.parts.slice(1),
    minutes: 20,
    seed: 7,
  }
  await page.route('**/course.json', (route) => route.fulfill({ json: exam }))
  const frame = await begin(page)
  const first = frame.locator('[data-question]')
  await first.locator('[data-option]').first().click()
  await first.locator('[data-option]').last().click()
  await expect(frame.getByRole('timer')).toHaveText(/^(20|19):/)
  await expect(first.getByText(/Туура эмес|Туура$/)).toHaveCount(0)
  const early = await heardBy(page)
  expect(lastOf(early, 'cmi.core.score.raw')).toBeUndefined()
  expect(setsIn(early).filter(({ element }) => element?.startsWith('cmi.interactions.1'))).toEqual(
    [],
  )

  await frame.getByRole('button', { name: WORDS.result, exact: true }).click()
  await frame.getByRole('button', { name: WORDS.handIn }).click()
  await frame.getByRole('dialog').getByRole('button', { name: WORDS.handIn }).click()
  await expect(frame.getByText(WORDS['result.failed'])).toBeVisible()

  const heard = await heardBy(page)
  expectSound(heard)
  expect(lastOf(heard, 'cmi.core.lesson_status')).toBe('failed')
  expect(lastOf(heard, 'cmi.core.score.raw')).toMatch(/^(0|33\.33)$/)
})

test('brings with it what course packs add, and asks about that too', async ({ page }) => {
  const builtIn = await readSoundContent()
  const checked = builtIn && checkPackFiles(builtIn, packFixture('lumaria'))
  if (!builtIn || !checked?.ok) throw new Error('the pack of the spec has faults')
  const { content } = checked
  const [system] = content.systems
  const about = buildQuestionBank(mergePacks(builtIn, [content]), 'en').filter(
    (each) => each.system === system?.id && each.form === 'one',
  )
  const [question] = about
  const [diagram] = system?.diagrams ?? []
  if (!system || !question || !diagram) throw new Error('the pack of the spec holds too little')
  const made = makeCourse({
    origin: 'spec-pack',
    byId: new Map(about.map((each) => [each.id, each])),
    kind: 'study',
    title: system.name,
    locale: 'en',
    mastery: 60,
    minutes: null,
    seed: null,
    parts: [
      { kind: 'diagram', subject: system.id, diagram: diagram.id, step: null },
      { kind: 'question', question: question.id },
    ],
  })
  if (!made.ok) throw new Error('no course of the pack')
  const own = await mkdtemp(join(tmpdir(), 'atlas-course-'))
  await makeSite(own, made.course, [content])
  const site = await startPlainServer(own)
  try {
    await page.goto(site.url)
    const frame = courseIn(page)
    const step = diagram.steps[0]?.title.en ?? ''
    await expect(frame.getByRole('button', { name: step }).first()).toBeVisible()
    await frame.getByRole('button', { name: courseStrings.en.next, exact: true }).click()
    const shown = frame.locator(`[data-question="${question.id}"]`)
    await shown.locator(`[data-option="${question.answer[0]}"]`).click()
    await expect.poll(async () => lastOf(await heardBy(page), 'cmi.core.score.raw')).toBe('100')
    expectSound(await heardBy(page))
  } finally {
    await site.stop()
    await rm(own, { recursive: true, force: true })
  }
})

test('works without a learning system, says so, keeps nothing here, and can be used by all', async ({
  page,
}) => {
  await page.goto(`${server.url}course/index.html`)
  await expect(page.getByText(WORDS['state.none'])).toBeVisible()
  await expect(page.locator('[data-step]').first()).toBeVisible()
  await expectNoComplaints(page, 'a course, its diagram')
  await page.getByText(WORDS['way.walk']).click()
  await page.getByText(WORDS['way.outline']).click()
  await expect(page.locator('ol [data-step]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByText(courseStrings.en['state.none'])).toBeVisible()
  await page.getByRole('button', { name: courseStrings.en.next, exact: true }).click()
  // The question takes the keyboard; its options are a step further.
  await expect(page.locator('[data-question] :focus, :focus[class*=prompt]')).toBeAttached()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(courseStrings.en.question.replace('{{number}}', '1'))).toHaveCount(0)
  await expectNoComplaints(page, 'a course, a question')
  await page.getByRole('button', { name: courseStrings.en.result, exact: true }).click()
  await expectNoComplaints(page, 'a course, its result')
  await page.getByRole('button', { name: courseStrings.en.end }).click()
  await expect(page.getByText(courseStrings.en['ended.nobody'])).toBeVisible()

  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ databases: [], local: [], workers: 0 })
})

/** What comes of pressing this button. */
async function downloadBy(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

const courseOf = (zip: Uint8Array): Course =>
  JSON.parse(strFromU8(unzipSync(zip)[COURSE_FILE] ?? new Uint8Array()))

test('is made of a lesson and of an examination, on the screen and by the command alike', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const words = coursePackageStrings.en
  const [asked] = questions
  if (!asked) throw new Error('no questions')
  const parts = [
    textPart('First', 'Who pays?'),
    diagramPart('russia', 'service'),
    questionPart(asked.id),
  ]
  const exportedAt = Date.UTC(2026, 8, 1)
  const lesson = { ...makeLesson(parts, 'For the package'), updatedAt: exportedAt }
  const file = join(folder, 'lesson.atlaslesson')
  const contents = await writeLessonFile({ app: '0', exportedAt, device: 'spec', lesson })
  await writeFile(file, contents)
  await open(page, '/lessons', 'en')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open from a file' }).click()
  await (await choosing).setFiles(file)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const code = await makeCode(page, { count: 5 })

  await open(page, '/export')
  await page.getByText(interchangeStrings.en['format.scorm'], { exact: true }).click()
  await page.getByText(words['what.lesson'], { exact: true }).click()
  const ofLesson = courseOf(await downloadBy(page, words.make))
  await page.getByText(words['what.exam'], { exact: true }).click()
  await page.getByLabel(words.code).fill(code)
  const ofExam = courseOf(await downloadBy(page, words.make))

  expect(ofLesson.title.en).toBe('For the package')
  expect(ofLesson.parts.map(({ kind }) => kind)).toEqual(['text', 'diagram', 'question'])
  expect(ofExam.kind).toBe('exam')
  expect(ofExam.parts).toHaveLength(5)
  const byCommand = (...from: readonly string[]): Course => {
    const out = join(folder, 'by-command.zip')
    const command = ['--format', 'scorm', '--locale', 'en', ...from, '--out', out]
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'build/export.ts', ...command],
      { cwd: repositoryRoot, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    return courseOf(readFileSync(out))
  }
  expect(byCommand('--lesson', file)).toEqual(ofLesson)
  expect(byCommand('--exam', code)).toEqual(ofExam)
})

test('is made on the screen of exports, as is a page that stands alone', async ({ page }) => {
  const words = coursePackageStrings.en
  await open(page, '/export', 'en')
  await page.getByText(interchangeStrings.en['format.scorm'], { exact: true }).click()
  await page.getByLabel(words.subject, { exact: true }).last().selectOption('belarus')
  await expect(page.getByText(words['kind.question']).first()).toBeVisible()
  await expectNoComplaints(page, 'packages for learning systems', { within: 'main' })
  const zip = unzipSync(await downloadBy(page, words.make))
  const manifest = readManifest(strFromU8(zip['imsmanifest.xml'] ?? new Uint8Array()))
  expect([...manifest.files, 'imsmanifest.xml'].sort()).toEqual(Object.keys(zip).sort())
  expect(manifest.title).toBe('Belarus')
  const built = await readdir(BUILT, { recursive: true, withFileTypes: true })
  const own = built
    .filter((entry) => entry.isFile())
    .map((entry) => relative(BUILT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => ![COURSE_PAGE, PAGE_FILES, VIEWER_FILE].includes(name))
  expect([...own, COURSE_FILE].sort()).toEqual([...manifest.files].sort())
  await expect(page.getByText(/Package downloaded: belarus\.en\.scorm\.zip/)).toBeVisible()
  await page.getByText(words['what.lesson'], { exact: true }).click()
  await expect(page.getByText(words['fault.no-lesson'])).toBeVisible()
  await page.getByText(words['what.exam'], { exact: true }).click()
  await page.getByLabel(words.code).fill('ABCD')
  await expect(page.getByText(words['fault.foreign'])).toBeVisible()

  await page.getByText(interchangeStrings.en['format.html'], { exact: true }).click()
  await expect(page.getByText(pageFileStrings.en.lead)).toBeVisible()
  await expectNoComplaints(page, 'pages that stand alone', { within: 'main' })
  const html = new TextDecoder().decode(await downloadBy(page, pageFileStrings.en.make))
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('"kind":"diagram"')
})
