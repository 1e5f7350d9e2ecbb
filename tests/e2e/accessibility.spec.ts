import { expect, test } from '@playwright/test'
import { answerQuestion, open, sitQuiz, speak, startQuiz } from './atlas.ts'
import { ATTRIBUTES, expectNoComplaints, readWorn } from './axe.ts'

const SCREENS = [
  '/',
  '/explore',
  '/explore/france',
  '/explore/france/enforce-judgment',
  '/explore/france/chambers?step=national-chamber',
  '/explore/france/liability',
  '/quiz',
  '/revise',
  '/revise/held',
  '/exam',
  '/plan',
  '/glossary',
  '/progress',
  '/notes',
  '/settings',
  '/nowhere',
]

test('has nothing for axe to complain of', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [index, place] of SCREENS.entries()) {
    await open(page, place)
    await speak(page, (['ky', 'ru', 'en'] as const)[index % 3] ?? 'ky')
    await expectNoComplaints(page, place)
  }
  await open(page, '/explore/france/enforce-judgment', 'en')
  await page.keyboard.press('t')
  await expectNoComplaints(page, 'outline')
})

test('has nothing for axe to complain of in a quiz', async ({ page }) => {
  await startQuiz(page, 5)
  await expectNoComplaints(page, 'question')
  await answerQuestion(page)
  await expectNoComplaints(page, 'answer')
  await page.reload()
  await sitQuiz(page, 5)
  await expectNoComplaints(page, 'result')
  await open(page, '/')
  await expectNoComplaints(page, 'due')
})

test('wears each theme that is chosen just as axe is shown it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/settings', 'en')
  for (const [theme, attributes] of Object.entries(ATTRIBUTES)) {
    await page.getByRole('radio', { name: theme }).press('Space')
    await expect.poll(() => readWorn(page), theme).toEqual(attributes)
  }
})
