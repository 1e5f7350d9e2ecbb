import type { BrowserContext, Page } from '@playwright/test'
import { type Bench, NotMeasurable } from '../bench.ts'
import { type Drawn, type Marker, watchPage } from './watchPage.ts'

const PATIENCE_MS = 30_000

/** A browser that has never seen a page: the size of a small laptop's window, nothing in its cache. */
export async function freshContext({ browser }: Bench): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  // The compiler that runs the bench calls this helper in functions that are sent to the page.
  await context.addInitScript('globalThis.__name = (named) => named')
  return context
}

/** Opens a page in a new window and waits until it is painted; rejects with NotMeasurable when that takes too long. */
export async function openPage(
  context: BrowserContext,
  url: string,
  marker: Marker,
): Promise<{ readonly page: Page; readonly opened: Drawn }> {
  const page = await context.newPage()
  await page.addInitScript(watchPage, marker)
  return { page, opened: await openIn(page, url, marker) }
}

/** The same in a window that `openPage` has opened. */
export async function openIn(page: Page, url: string, { selector, count }: Marker): Promise<Drawn> {
  await page.goto(url, { waitUntil: 'commit' })
  return inTime(
    page.evaluate(() => window.bench.opened),
    `«${selector}» (${count})`,
  )
}

/** Rejects with NotMeasurable when `what` has not happened within half a minute. */
export async function inTime<T>(happening: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const sentence = `${what} was not on screen within ${PATIENCE_MS / 1000} s`
    timer = setTimeout(() => reject(new NotMeasurable(sentence)), PATIENCE_MS)
  })
  try {
    return await Promise.race([happening, tooLong])
  } finally {
    clearTimeout(timer)
    // Whichever comes later must not end the bench as an unhandled rejection.
    happening.catch(() => undefined)
  }
}
