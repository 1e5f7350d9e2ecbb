import { expect, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'

const DIAGRAM = '/explore/france/enforce-judgment'

const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
      step: step.dataset.step,
      width: step.offsetWidth,
      height: step.offsetHeight,
      place: step.closest<HTMLElement>('.react-flow__node')?.style.transform,
    })),
  )

test('draws from the layout that came with the program, without working one out', async ({
  page,
}) => {
  await open(page, DIAGRAM)

  await expect(page.locator('[data-step]')).toHaveCount(18)
  expect(page.workers()).toEqual([])
})

test('draws the same picture, in a worker, where that layout cannot be had', async ({ page }) => {
  await open(page, DIAGRAM)
  await expect(page.locator('[data-step]')).toHaveCount(18)
  const built = await boxesOf(page)

  await page.route('**/layouts/**', (route) => route.abort())
  await page.reload()
  await expect(page.locator('[data-step]')).toHaveCount(18)

  expect(page.workers()).toHaveLength(1)
  // The build measures with the same font files as the browser: to the pixel, not about the same.
  expect(await boxesOf(page)).toEqual(built)
})

test('draws on the page itself where there is no worker either', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here')
        }
      },
    })
  })
  await page.route('**/layouts/**', (route) => route.abort())
  await open(page, DIAGRAM)

  await expect(page.locator('[data-step]')).toHaveCount(18)
})

test('leaves every step where it is when the language changes', async ({ page }) => {
  await open(page, DIAGRAM, 'ky')
  const order = async () =>
    (await boxesOf(page))
      .map(({ step, place, height }) => {
        const [, x = '0', y = '0'] = /translate\(([-\d.]+)px, ([-\d.]+)px\)/.exec(place ?? '') ?? []
        // Steps of a row share their middle, not their top.
        return { step, x: Number(x), y: Number(y) + height / 2 }
      })
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ step }) => step)
  const kyrgyz = await order()

  await open(page, DIAGRAM, 'en')
  await expect(page.locator('[data-step]').first()).toHaveAccessibleName(/^Step 1/)

  expect(await order()).toEqual(kyrgyz)
})
