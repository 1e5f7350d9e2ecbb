import { expect, type Page, test } from '@playwright/test'
import { countReviews, open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import {
  checkIt,
  diagramAt,
  dragOnto,
  itemOf,
  pressStep,
  readAttempts,
  readScore,
  stepOf,
  titleIn,
} from './exercises.ts'

const PLACE = 'italy/administration'
const diagram = diagramAt(PLACE)
const START = 'seized'
const DECISION = 'who-administers'

async function openRebuild(page: Page, place = PLACE): Promise<void> {
  await open(page, `/explore/${place}?mode=rebuild`, 'en')
  await expect(page.locator('[data-step]').first()).toBeVisible()
}

/** Draws the true links, save those that `isLeftOut` names, by choosing each step and what follows. */
async function build(page: Page, isLeftOut: (link: number) => boolean = () => false) {
  const hasWords = (step: string) =>
    diagram.links.some(({ from, condition }) => from === step && condition)
  const reached = new Set([START])
  const open = new Set(diagram.links.keys())
  while (open.size > 0) {
    const index = [...open].find((each) => reached.has(diagram.links[each]?.from ?? ''))
    const link = diagram.links[index ?? -1]
    if (index === undefined || !link) return
    open.delete(index)
    if (isLeftOut(index)) continue
    const { from, to, condition } = link
    await pressStep(page, from)
    const card = page.getByRole('region', { name: 'After this step:' })
    await expect(card).toContainText(titleIn(diagram, from))
    if (hasWords(from))
      await card.getByRole('button', { name: new RegExp(`^${condition?.en}`) }).click()
    if (reached.has(to)) {
      const standing = page.getByText('Lead to a step that is in the diagram')
      if (!(await itemOf(page, to).isVisible())) await standing.click()
    }
    await itemOf(page, to).click()
    reached.add(to)
    await expect(stepOf(page, to)).toBeAttached()
  }
}

test('takes the true flow for a hundred per cent and logs it', async ({ page }) => {
  await openRebuild(page)
  await expect(page.locator('[data-step]')).toHaveCount(1)
  await expect(page.getByText('Steps left: 10')).toBeVisible()

  await build(page)
  await expect(page.locator('[data-link]')).toHaveCount(diagram.links.length)
  await checkIt(page)

  expect(await readScore(page)).toBe(100)
  await expect(page.getByText('Everything is right.')).toBeVisible()
  await expect(page.getByText('13 of 13 links found')).toBeVisible()
  await expect(page.getByText('Result saved', { exact: true })).toBeVisible()
  const [attempt, ...others] = await readAttempts(page)
  expect(others).toEqual([])
  expect(attempt).toMatchObject({ kind: 'rebuild', subject: 'italy', score: 1 })
  expect(attempt).toHaveProperty('detail.links.length', 13)
  expect(await countReviews(page)).toBe(0)
})

test('shows what was missed and what was wrong, mine against the true one', async ({ page }) => {
  await openRebuild(page)
  const last = diagram.links.findIndex(({ from, to }) => from === 'pay' && to === 'share')
  // Without the last link its step and the link from it fall away as well.
  await build(page, (index) => index === last)
  await pressStep(page, 'report')
  await itemOf(page, 'share').click()

  await checkIt(page)

  const score = await readScore(page)
  // 11 true links of 13, one wrong: 2 × 11 / (12 + 13).
  expect(score).toBe(88)
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('11 of 13 links found')).toBeVisible()
  await expect(panel.getByText('Wrong links: 1')).toBeVisible()
  const mistake = panel.getByRole('listitem').filter({
    has: page.getByRole('button', { name: `After “${titleIn(diagram, 'report')}”` }),
  })
  await expect(mistake).toContainText(`Yours→ ${titleIn(diagram, 'share')}`)
  const missed = panel.getByRole('listitem').filter({
    has: page.getByRole('button', { name: `After “${titleIn(diagram, 'pay')}”` }),
  })
  await expect(missed).toContainText(`In truth→ ${titleIn(diagram, 'share')}`)
  await expect(missed.getByRole('button', { name: /^para\. \d+$/ }).first()).toBeVisible()

  await expect(page.locator('[data-link]')).toHaveCount(13)
  await expect(page.locator('[data-link][class*="missed"]')).toHaveCount(2)
  await page.getByText('Mine', { exact: true }).click()
  await expect(page.locator('[data-link]')).toHaveCount(12)
  await expect(page.locator('[data-link][class*="wrong"]')).toHaveCount(1)

  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('[data-step]')).toHaveCount(1)
  await expect(page.getByText(`Best result so far: ${score}%`)).toBeVisible()
})

test('is built by dragging: behind a step, in which case, to where a step stands, and out', async ({
  page,
}) => {
  await openRebuild(page)

  await dragOnto(page, itemOf(page, DECISION), stepOf(page, START))
  await expect(stepOf(page, DECISION)).toBeVisible()
  await dragOnto(page, itemOf(page, 'by-body'), stepOf(page, DECISION))

  const question = page.getByRole('group', { name: /^In which case does/ })
  await expect(question.getByRole('button').first()).toBeFocused()
  await question.getByRole('button', { name: 'a body', exact: true }).click()
  await expect(stepOf(page, 'by-body')).toBeVisible()
  await expect(page.locator('[data-link]')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'After this step:' })).toContainText(
    `a body→ ${titleIn(diagram, 'by-body')}`,
  )

  // A step that stands in the drawing already can follow another one, too.
  await dragOnto(page, stepOf(page, START), stepOf(page, 'by-body'))
  await expect(page.locator('[data-link]')).toHaveCount(3)

  await dragOnto(page, stepOf(page, 'by-body'), page.locator('[data-tray]').first())
  await expect(stepOf(page, 'by-body')).toHaveCount(0)
  await expect(page.locator('[data-link]')).toHaveCount(1)
})

test('is built with the keyboard alone, and taken back', async ({ page }) => {
  await openRebuild(page)
  await itemOf(page, DECISION).focus()
  await page.keyboard.press('Enter')
  await expect(stepOf(page, DECISION)).toBeAttached()
  await expect(page.getByRole('status').filter({ hasText: 'Added: ' })).toBeAttached()

  await expect(page.locator('[data-item]:focus')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-step]')).toHaveCount(3)

  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-step]')).toHaveCount(2)

  // Arrows walk the learner's own flow; Enter leads on from there, Delete takes out.
  await page.locator('[data-step][tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await expect(stepOf(page, START)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(stepOf(page, DECISION)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-item]:focus')).toBeVisible()
  await stepOf(page, DECISION).focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('[data-step]')).toHaveCount(1)
})

test('leads an exit to one step only, and lets a link be taken away', async ({ page }) => {
  await openRebuild(page)
  await itemOf(page, DECISION).click()
  const card = page.getByRole('region', { name: 'After this step:' })
  await itemOf(page, 'report').click()
  await card.getByRole('button', { name: /^the creditors/ }).click()
  await itemOf(page, 'pay').click()

  await expect(stepOf(page, 'pay')).toBeAttached()
  await expect(stepOf(page, 'report')).toHaveCount(0)
  await expect(itemOf(page, 'report')).toBeVisible()

  await card.getByRole('button', { name: /^Remove the link/ }).click()
  await expect(stepOf(page, 'pay')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stepOf(page, 'pay')).toBeAttached()
})

test('keeps what is built when the language and the way of studying change', async ({ page }) => {
  await openRebuild(page)
  await itemOf(page, DECISION).click()
  await expect(stepOf(page, DECISION)).toBeAttached()

  await speak(page, 'ky')
  await expect(stepOf(page, DECISION)).toHaveAccessibleName(
    new RegExp(diagram.steps.find(({ id }) => id === DECISION)?.title.ky.replace('?', '') ?? '-'),
  )
  await page.getByRole('link', { name: 'Окуу', exact: true }).click()
  await expect(page.locator('[data-step]')).toHaveCount(diagram.steps.length)
  await page.getByRole('link', { name: 'Кайра куруу', exact: true }).click()

  await expect(page.locator('[data-step]')).toHaveCount(2)
  await expect(page.locator('[data-link]')).toHaveCount(1)
})

test('offers a part of a large diagram', async ({ page }) => {
  await openRebuild(page, 'france/enforce-judgment')
  const part = page.getByRole('combobox', { name: 'Part to rebuild' })
  await expect(part).toHaveValue('main')
  await expect(page.getByText('Steps left: 10')).toBeVisible()

  await part.selectOption('whole')
  await expect(page.getByText('Steps left: 17')).toBeVisible()

  await part.selectOption('piece')
  await expect(page.getByText(/^Steps left: ([5-9]|1[01])$/)).toBeVisible()
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRebuild(page)
  await itemOf(page, DECISION).click()
  await itemOf(page, 'report').click()
  await page.getByText('Your diagram as text').click()
  await expect(stepOf(page, 'report')).toBeAttached()
  await expectNoComplaints(page, 'under way')
  await checkIt(page)
  await expect(page.getByText('Result saved', { exact: true })).toBeVisible()
  await expectNoComplaints(page, 'checked')
})
