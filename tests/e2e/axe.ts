import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** What a theme changes; all else is the same in each and looked at in the light one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What the program puts on <html> in each theme, at the usual size of text. */
export const ATTRIBUTES = {
  light: {
    'data-theme': 'light',
    'data-mantine-color-scheme': 'light',
    style: 'font-size: 16px;',
  },
  dark: {
    'data-theme': 'dark',
    'data-mantine-color-scheme': 'dark',
    style: 'font-size: 16px;',
  },
  projector: {
    'data-theme': 'projector',
    'data-mantine-color-scheme': 'light',
    style: 'font-size: 18.4px;',
  },
} as const

type Worn = Readonly<Record<keyof (typeof ATTRIBUTES)['light'], string | null>>

interface Look {
  /** A selector of the part that is looked at. */
  readonly within?: string
}

/**
 * Fails with what axe has to complain of on the page in any theme, whichever it wears: by every rule
 * in the light one, by those on colours in the others. `where` names the place in the message.
 */
export async function expectNoComplaints(
  page: Page,
  where: string,
  { within }: Look = {},
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const worn = await readWorn(page)
  const told: string[] = []
  for (const [theme, attributes] of Object.entries(ATTRIBUTES)) {
    await wear(page, attributes)
    const rules = theme === 'light' ? null : COLOUR_RULES
    for (const complaint of await complaints(page, within ?? null, rules))
      told.push(`${theme}, ${complaint}`)
  }
  await wear(page, worn)
  expect(told, where).toEqual([])
}

/** What of `ATTRIBUTES` the page wears now. */
export const readWorn = (page: Page): Promise<Worn> =>
  page.evaluate(() => {
    const read = (name: string) => document.documentElement.getAttribute(name)
    return {
      'data-theme': read('data-theme'),
      'data-mantine-color-scheme': read('data-mantine-color-scheme'),
      style: read('style'),
    }
  })

/** Puts these on the page and waits until it is painted in them. */
const wear = (page: Page, attributes: Worn): Promise<void> =>
  page.evaluate(async (all) => {
    // However short, a transition of an inherited colour goes on to the next element in the next frame.
    const still = new CSSStyleSheet()
    still.replaceSync('*, ::before, ::after { transition: none !important }')
    document.adoptedStyleSheets.push(still)
    for (const [name, value] of Object.entries(all))
      if (value === null) document.documentElement.removeAttribute(name)
      else document.documentElement.setAttribute(name, value)
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== still)
  }, attributes)

/** What axe, which is in the page, finds wrong by these rules, or by all. */
const complaints = (
  page: Page,
  within: string | null,
  rules: string[] | null,
): Promise<readonly string[]> =>
  page.evaluate(
    async ([part, values]) => {
      const { violations } = await window.axe.run(part ?? document, {
        resultTypes: ['violations'],
        ...(values && { runOnly: { type: 'rule', values } }),
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
    },
    [within, rules] as const,
  )

declare global {
  interface Window {
    axe: typeof axe
  }
}
