import { quizStrings } from '../../renderer/features/quiz/strings.ts'
import { expect, openAtlas, test } from './atlas.ts'

test('keeps an answer over closing and opening again, and the language too', async ({
  userData,
}) => {
  const first = await openAtlas(userData)
  await first.page.getByRole('button', { name: 'English', exact: true }).click()
  await first.page.getByRole('link', { name: 'Questions', exact: true }).click()
  await first.page.getByText('Let me choose', { exact: true }).click()
  await first.page.getByRole('checkbox', { name: quizStrings.en['kind.choice'] }).check()
  await first.page.getByRole('button', { name: 'Start', exact: true }).click()
  await first.page.getByText(/Question 1 of/).waitFor()
  await first.page.keyboard.press('1')
  await expect(first.page.getByText('Answer saved', { exact: true })).toBeVisible()
  await first.app.close()

  const second = await openAtlas(userData)
  await expect(
    second.page.getByRole('heading', { name: 'Questions to revise today: 1' }),
  ).toBeVisible()
  await second.app.close()
})

test('draws a diagram and explains its steps in the shell', async ({ atlas: { page } }) => {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('link', { name: 'Look at a diagram' }).click()
  await page.getByRole('button', { name: 'Start with the first step' }).click()

  await expect(page.locator('[data-step="judgment"]')).toHaveAttribute('aria-current', 'step')
  await expect(page.getByRole('heading', { name: 'What it rests on' })).toBeVisible()
})

test('saves the progress file through the shell and reads it back', async ({
  atlas: { app, page },
}, info) => {
  const file = info.outputPath('progress.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, file)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('link', { name: 'Progress', exact: true }).click()

  await page.getByRole('button', { name: 'Export to a file' }).click()
  await expect(page.getByRole('status')).toContainText('File saved')
  await page.getByRole('button', { name: 'Import from a file' }).click()

  await expect(page.getByRole('status')).toContainText('Nothing was changed')
})
