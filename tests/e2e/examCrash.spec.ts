import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { chromiumArgs } from '../../build/findChromium.ts'
import { answerHere, beginExam, nextQuestion, readExams, savedAnswers } from './examining.ts'

interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
}

/** A browser of our own, so that it can be killed as a power cut would. */
async function startBrowser(profile: string): Promise<Running> {
  const port = join(profile, 'DevToolsActivePort')
  await rm(port, { force: true })
  const process_ = spawn(
    process.env.CHROMIUM_PATH ?? '',
    [...chromiumArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: 'ignore' },
  )
  let address = ''
  await expect(async () => {
    address = (await readFile(port, 'utf8')).split('\n')[0] ?? ''
    expect(address).toMatch(/^\d+$/)
  }).toPass({ timeout: 30_000 })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${address}`)
  return { process: process_, browser }
}

async function openPage({ browser }: Running, baseURL = ''): Promise<Page> {
  // Of the profile, not one of Playwright's own, which would keep everything in memory.
  const page = await browser.contexts()[0]?.newPage()
  if (!page) throw new Error('a browser without a window')
  await page.goto(baseURL)
  return page
}

async function kill({ process: child, browser }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  await browser.close().catch(() => undefined)
}

test('survives the death of the browser in the middle: every answer called saved is there, and the time is right', async ({
  baseURL,
}) => {
  test.setTimeout(240_000)
  const profile = await mkdtemp(join(tmpdir(), 'atlas-exam-'))
  try {
    const first = await startBrowser(profile)
    const page = await openPage(first, baseURL)
    await beginExam(page, { count: 5, minutes: 30 })
    const startedAt = Date.now()
    await answerHere(page)
    await nextQuestion(page)
    await answerHere(page)
    await expect(page.locator('[data-saving="saved"]')).toBeVisible()
    const before = await savedAnswers(page)
    const place = page.url()
    await kill(first)

    const second = await startBrowser(profile)
    const again = await openPage(second, baseURL)
    await again.goto(place)
    await expect(again.getByText('Question 2 of 5')).toBeVisible()
    const after = await savedAnswers(again)
    const [exam] = await readExams(again)
    const shown = (await again.getByRole('timer').textContent()) ?? ''
    const leftMs = (exam?.endsAt ?? 0) - Date.now()
    await kill(second)

    expect(before).toHaveLength(2)
    expect(after).toEqual(before)
    const [minutes = 0, seconds = 0] = shown.split(':').map(Number)
    expect(Math.abs((minutes * 60 + seconds) * 1000 - leftMs)).toBeLessThan(5000)
    expect(leftMs).toBeLessThan(30 * 60_000 - (Date.now() - startedAt) + 10_000)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
