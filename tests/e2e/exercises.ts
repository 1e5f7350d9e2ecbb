import { expect, type Locator, type Page } from '@playwright/test'
import { readContent } from '../../content/readContent.ts'
import type { Diagram } from '../../content/schema.ts'

const content = await readContent()
if (!content.ok) throw new Error('the content has faults')
const { atlas } = content

/** The content's own diagram («france/enforce-judgment»): what the right answers are taken from. */
export function diagramAt(place: string): Diagram {
  const [subjectId, diagramId] = place.split('/')
  const subject = [...atlas.systems, ...atlas.themes].find(({ id }) => id === subjectId)
  const diagram = subject?.diagrams.find(({ id }) => id === diagramId)
  if (!diagram) throw new Error(`there is no ${place}`)
  return diagram
}

export const titleIn = (diagram: Diagram, step: string): string =>
  diagram.steps.find(({ id }) => id === step)?.title.en ?? ''

export const stepOf = (page: Page, step: string): Locator => page.locator(`[data-step="${step}"]`)

/** A title or a step waiting in the panel. */
export const itemOf = (page: Page, id: string): Locator => page.locator(`[data-item="${id}"]`)

/** Presses a step wherever it lies in the drawing, in or out of sight. */
export const pressStep = (page: Page, step: string): Promise<void> =>
  stepOf(page, step).dispatchEvent('click')

/** What a step of the drawing reads. */
export const textIn = async (page: Page, step: string): Promise<string> =>
  (await stepOf(page, step).locator('tspan').allTextContents()).join(' ')

/** The rows of the log of attempts on disk. */
export const readAttempts = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const rows = db.transaction('attempts').objectStore('attempts').getAll()
          rows.onsuccess = () => {
            db.close()
            resolve(rows.result)
          }
        }
      }),
  )

export async function dragOnto(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag, or nowhere to drop it')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
  await page.mouse.up()
}

export const checkIt = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Check', exact: true }).click()

/** Per cent that the result says. */
export async function readScore(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { name: /^Result: \d+%$/ })
  await expect(heading).toBeVisible()
  return Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0])
}
