import { expect, type Page, test } from '@playwright/test'
import { answerQuestion, open, sitQuiz, speak, startQuiz } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const THEMES = { light: 'Light', dark: 'Dark', projector: 'Projector' } as const

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

async function choose(page: Page, theme: keyof typeof THEMES): Promise<void> {
  await open(page, '/settings', 'en')
  await page.getByText(THEMES[theme], { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`has nothing for axe to complain of, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await choose(page, theme)
    for (const [index, place] of SCREENS.entries()) {
      await open(page, place)
      await speak(page, (['ky', 'ru', 'en'] as const)[index % 3] ?? 'ky')
      await expectNoComplaints(page, place)
    }
    await open(page, '/explore/france/enforce-judgment', 'en')
    await page.keyboard.press('t')
    await expectNoComplaints(page, 'outline')
  })

  test(`has nothing for axe to complain of in a quiz, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await choose(page, theme)
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
}
