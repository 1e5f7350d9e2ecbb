import type { Page } from '@playwright/test'
import type { Bench } from '../bench.ts'
import { freshContext, openPage } from './openPage.ts'
import type { Marker } from './watchPage.ts'

/** After this the page does nothing more of its own accord: fonts are there, the view has come to rest. */
export const SETTLING_MS = 600

/** Does something in a page that is painted and at rest, in a fresh browser, and closes it again. */
export async function withPage<T>(
  bench: Bench,
  url: string,
  marker: Marker,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await freshContext(bench)
  try {
    const { page } = await openPage(context, url, marker)
    await page.waitForTimeout(SETTLING_MS)
    return await act(page)
  } finally {
    await context.close()
  }
}
