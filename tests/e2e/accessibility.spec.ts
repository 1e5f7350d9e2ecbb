import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerQuestion, open, sitQuiz, speak, startQuiz } from './atlas.ts'

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

async function expectNoViolations(page: Page, where: string): Promise<void> {
  // A colour in the middle of a transition is nobody's choice.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(told, where).toEqual([])
}

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`has nothing for axe to complain of, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await choose(page, theme)
    for (const [index, place] of SCREENS.entries()) {
      await open(page, place)
      await speak(page, (['ky', 'ru', 'en'] as const)[index % 3] ?? 'ky')
      await expectNoViolations(page, `${place}, ${theme}`)
    }
    await open(page, '/explore/france/enforce-judgment', 'en')
    await page.keyboard.press('t')
    await expectNoViolations(page, `outline, ${theme}`)
  })

  test(`has nothing for axe to complain of in a quiz, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await choose(page, theme)
    await startQuiz(page, 5)
    await expectNoViolations(page, `question, ${theme}`)
    await answerQuestion(page)
    await expectNoViolations(page, `answer, ${theme}`)
    await page.reload()
    await sitQuiz(page, 5)
    await expectNoViolations(page, `result, ${theme}`)
    await open(page, '/')
    await expectNoViolations(page, `due, ${theme}`)
  })
}
