import type { Page } from '@playwright/test'

/**
 * Answers quiz after quiz as fast as the page can, rightly or wrongly, until the page is gone; tells of
 * each answer once the page says that it is saved. Runs in the page: from outside it would be slow.
 */
export async function answerRapidly(page: Page, onSaved: () => void): Promise<void> {
  page.on('console', (message) => {
    if (message.text() === 'saved') onSaved()
  })
  await page.evaluate(() => {
    const button = (...names: readonly string[]) =>
      [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')].find((each) =>
        names.includes(each.textContent?.trim() ?? ''),
      )
    const type = (input: HTMLInputElement) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(input, '7')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    let told: Element | null = null
    let idle = 0
    const step = (): void => {
      const saved = document.evaluate(
        '//*[text()="Answer saved"]',
        document,
        null,
        XPathResult.FIRST_ORDERED_NODE_TYPE,
      ).singleNodeValue
      const next = button('Next', 'See the result')
      const input = document.querySelector<HTMLInputElement>('article input')
      const option = document.querySelector<HTMLButtonElement>(
        'article li button:not(:disabled):not([aria-pressed="true"])',
      )
      idle += 1
      if (saved instanceof Element && saved !== told) {
        told = saved
        console.log('saved')
      }
      if (next) {
        if (!saved) return
        told = null
        idle = 0
        next.click()
      } else if (button('Check')) {
        idle = 0
        button('Check')?.click()
      } else if (idle > 40) {
        // A kind of question that takes more than this: another quiz.
        idle = 0
        button('Stop the quiz')?.click()
      } else if (input && input.value === '' && input.type === 'text') type(input)
      else if (option) option.click()
      else if (button('Start')) button('Start')?.click()
      else if (button('Stop the quiz') === undefined) location.hash = '/quiz'
    }
    setInterval(step, 4)
  })
}
