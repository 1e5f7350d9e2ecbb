import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What a theme changes; all else is the same in each and looked at in the light one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface Look {
  /** A selector of the part that is looked at. */
  readonly within?: string
  /** Every rule in any theme: for a screen that is not looked at in the light one in the same language. */
  readonly isWhole?: boolean
}

/**
 * Fails with what axe has to complain of on the page: by every rule in the light theme, by those on
 * colours in the others. `where` names the place in the message.
 */
export async function expectNoComplaints(
  page: Page,
  where: string,
  { within, isWhole = false }: Look = {},
): Promise<void> {
  // A colour in the middle of a transition is nobody's choice.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const theme = await page.locator('html').getAttribute('data-theme')
  // No page of ours has frames, for which axe would open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  if (theme !== 'light' && !isWhole) axe.withRules(COLOUR_RULES)
  const { violations } = await axe.analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(told, `${where}, ${theme}`).toEqual([])
}
