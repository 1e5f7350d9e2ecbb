import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from '../../content/schema.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const table = (page: Page) => page.getByRole('table')

const rowNames = (page: Page) => table(page).locator('tbody th a').allTextContents()

const cell = (page: Page, key: string) => page.locator(`[data-cell="${key}"]`)

async function saveCsv(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'CSV file' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('enforcement-compared.csv')
  return readFile(await download.path(), 'utf8')
}

test.describe('the table', () => {
  test('shows all countries and aspects, and says where the article is silent', async ({
    page,
  }) => {
    await open(page, '/', 'en')
    await page.getByRole('link', { name: 'Compare' }).click()

    await expect(table(page).locator('tbody tr')).toHaveCount(15)
    await expect(table(page).locator('thead th')).toHaveCount(14)
    await expect(table(page).locator('tbody td')).toHaveCount(15 * 13)
    const texts = await table(page).locator('tbody td').allTextContents()
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect(texts.filter((text) => text === 'the article does not say')).toHaveLength(
      15 * 13 - (await page.locator('[data-cell]').count()),
    )
  })

  test('keeps its headings in sight wherever it is scrolled', async ({ page }) => {
    await open(page, '/compare', 'en')
    const column = page.getByRole('columnheader', { name: 'Country', exact: true })
    const before = await column.boundingBox()

    await cell(page, 'england.distinctive-feature').scrollIntoViewIfNeeded()

    await expect(cell(page, 'england.distinctive-feature')).toBeInViewport({ ratio: 0.9 })
    expect(await column.boundingBox()).toEqual(before)
    await expect(page.getByRole('rowheader', { name: /England/ })).toBeInViewport({ ratio: 0.9 })
    await expect(page.getByRole('columnheader', { name: /Distinctive feature/ })).toBeInViewport({
      ratio: 0.9,
    })
    const scrolled = await page.evaluate(() => [window.scrollX, window.scrollY])
    expect(scrolled).toEqual([0, 0])
  })

  test('is narrowed by country, model and text, and brings it all back', async ({ page }) => {
    await open(page, '/compare', 'en')

    await page.getByRole('button', { name: /^Model of enforcement/ }).click()
    await page.getByRole('button', { name: 'None', exact: true }).click()
    await page.getByLabel('officers attached to the courts').check()
    await page.keyboard.press('Escape')
    expect(await rowNames(page)).toEqual(['Moldova', 'Turkmenistan'])

    await page.getByRole('textbox', { name: 'Search the table' }).fill('commercial')
    await expect(page.getByRole('status').first()).toHaveText(
      'Countries: 2 of 15. Aspects: 1 of 13.',
    )
    await expect(page.locator('mark').first()).toHaveText(/commercial/i)

    await page.getByRole('button', { name: 'Back to the whole table' }).click()
    await expect(table(page).locator('tbody tr')).toHaveCount(15)
    await expect(page.getByRole('textbox', { name: 'Search the table' })).toHaveValue('')
  })

  test('finds Kyrgyz words typed without Kyrgyz letters', async ({ page }) => {
    await open(page, '/compare?systems=kyrgyzstan', 'ky')

    await page.getByRole('textbox').fill('кодекси')

    const marks = page.locator('td mark')
    await expect(marks.first()).toHaveText(/кодекси/i)
    await page.getByRole('textbox').fill('турк')
    await expect(page.getByRole('status').first()).toContainText('0 / 15')
    await open(page, '/compare?q=турк')
    expect(await rowNames(page)).toEqual(['Түркмөнстан'])
    await expect(page.locator('th mark')).toHaveText('Түрк')
  })

  test('hides rows and columns in which the article says nothing', async ({ page }) => {
    await open(page, '/compare?systems=germany,poland', 'en')
    await expect(table(page).locator('thead th')).toHaveCount(14)

    await page.getByLabel('Hide what the article leaves out').check()

    const heads = await table(page).locator('thead th').allTextContents()
    expect(heads).toEqual(['Country', 'Legal family', 'Force element'])
  })

  test('sorts by a column, the other way at the second press, silence last', async ({ page }) => {
    await open(page, '/compare', 'en')
    const head = page.getByRole('columnheader', { name: /Legal family/ })
    const values = () => table(page).locator('tbody td:nth-of-type(1)').allTextContents()
    const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[◆●].*/, ''))

    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    const up = plain(await values())
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    const down = plain(await values())

    const spoken = (texts: readonly string[]) => texts.filter((text) => !text.includes('not say'))
    expect(up.slice(0, spoken(up).length)).toEqual(spoken(up))
    expect(spoken(up)).toEqual([...spoken(up)].sort())
    expect(spoken(down)).toEqual([...spoken(up)].reverse())
    expect(down.at(-1)).toContain('not say')
  })

  test('sorts countries by name in Kyrgyz order', async ({ page }) => {
    await open(page, '/compare', 'ky')

    await page.getByLabel(/Иреттөө/).selectOption('name')

    const names = await rowNames(page)
    expect(names).toEqual([...names].sort(new Intl.Collator('ru').compare))
    expect(names[0]).toBe('АКШ')
  })

  test('turns about, and keeps it in the address', async ({ page }) => {
    await open(page, '/compare?systems=france,italy', 'en')

    await page.getByRole('button', { name: 'Turn the table' }).click()
    await page.reload()

    await expect(table(page).locator('tbody tr')).toHaveCount(13)
    const heads = table(page).locator('thead th')
    await expect(heads).toHaveCount(3)
    await expect(heads.nth(1)).toContainText('France')
    await expect(page.getByRole('rowheader', { name: /How paid/ })).toBeVisible()
  })

  test('opens a cell with its claims and citations, and is closed by Escape', async ({ page }) => {
    await open(page, '/compare', 'en')

    await cell(page, 'italy.who-enforces').click()

    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Who enforces')
    await expect(panel).toContainText('Italy')
    await panel
      .getByRole('button', { name: /^para\. \d+$/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toContainText(/Paragraph \d+ of the article/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(panel).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(cell(page, 'italy.who-enforces')).toBeFocused()
  })

  test('marks the same values by shape and word, and names who shares them', async ({ page }) => {
    await open(page, '/compare', 'en')

    await expect(cell(page, 'france.legal-family')).toContainText('◆ same in 4 countries')
    await expect(cell(page, 'usa.legal-family')).toContainText('● same in 2 countries')
    await cell(page, 'usa.legal-family').click()

    await expect(page.getByRole('complementary')).toContainText('England')
  })

  test('is walked through by keys alone', async ({ page }) => {
    await open(page, '/compare', 'en')
    await cell(page, 'france.legal-family').focus()

    await page.keyboard.press('ArrowRight')
    await expect(cell(page, 'france.who-enforces')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(cell(page, 'italy.who-enforces')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(cell(page, 'italy.court-supervision')).toBeFocused()
    await page.keyboard.press('Enter')

    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(cell(page, 'italy.court-supervision')).toBeFocused()
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
  })

  test('saves exactly what is shown, as CSV with paragraph numbers', async ({ page }) => {
    await open(
      page,
      '/compare?systems=usa,england&dimensions=legal-family,liability&sort=name&direction=down',
      'en',
    )

    const csv = await saveCsv(page)

    expect(csv.startsWith('\ufeff')).toBe(true)
    const lines = csv.slice(1).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe('Country,Legal family,Liability')
    expect(lines[1]).toMatch(
      /^United States,"?Anglo-Saxon \[paras [\d, –]+\]"?,the article does not say$/,
    )
    expect(lines[2]).toMatch(/^England,"?Anglo-Saxon \[paras [\d, –]+\]"?,/)
    expect(lines[3]).toBe('')
    await expect(page.getByText('File downloaded: enforcement-compared.csv')).toBeVisible()
  })

  test('parts columns by semicolons where Excel speaks Kyrgyz or Russian', async ({ page }) => {
    await open(page, '/compare?systems=poland&dimensions=legal-family', 'ky')
    await page.getByRole('button', { name: 'CSV файлы' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Сактоо', exact: true }).click()

    const csv = await readFile(await (await downloading).path(), 'utf8')

    expect(csv).toBe('\ufeffӨлкө;Укуктук байтоп\r\nПольша;макала айтпайт\r\n')
  })

  test('copies what is shown as text and as HTML', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/compare?systems=poland&dimensions=legal-family,force-element', 'en')

    await page.getByRole('button', { name: 'Copy' }).click()

    await expect(page.getByText('The table is on the clipboard: rows 1, columns 2.')).toBeVisible()
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return [await read('text/plain'), await read('text/html')]
    })
    expect(text?.split('\n').map((line) => line.split('\t').length)).toEqual([3, 3])
    expect(text).toContain('Poland\tthe article does not say\tLags behind')
    expect(html).toContain('<th scope="row">Poland</th>')
  })

  test('says so where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await open(page, '/compare', 'en')

    await page.getByRole('button', { name: 'Copy' }).click()

    await expect(page.getByRole('alert')).toContainText('You can save the table to a file instead')
  })

  test('keeps its filter, its order and its open cell when the language changes', async ({
    page,
  }) => {
    await open(page, '/compare?systems=usa,france&sort=name&cell=usa.payment', 'en')
    const before = page.url()

    await speak(page, 'ru')

    expect(page.url()).toBe(before)
    expect(await rowNames(page)).toEqual(['США', 'Франция'])
    await expect(page.getByRole('complementary')).toContainText('США')
  })
})

test.describe('the map', () => {
  const country = (page: Page, id: string) => page.locator(`[data-system="${id}"]`)

  test('is entered from the diagrams, and loads only then', async ({ page }) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await open(page, '/explore', 'en')
    expect(loaded.filter((url) => url.includes('MapScreen'))).toEqual([])

    await page.getByRole('link', { name: /Enter by the map/ }).click()

    await expect(page.locator('[data-system]')).toHaveCount(15)
    expect(loaded.some((url) => url.includes('MapScreen'))).toBe(true)
  })

  test('tells of a country when pointed at, and leads to it when clicked', async ({ page }) => {
    await open(page, '/compare/map', 'en')

    await country(page, 'armenia').locator('circle').hover()
    await expect(page.locator('[data-of="armenia"]')).toContainText(
      'service of the executive power',
    )
    await expect(page.locator('[data-of="armenia"]')).toContainText(/Diagrams: \d/)
    await country(page, 'armenia').locator('circle').click()

    await expect(page).toHaveURL(/#\/explore\/armenia$/)
  })

  test('leads to a country clicked anywhere on its land', async ({ page }) => {
    await open(page, '/compare/map', 'en')
    const box = await country(page, 'russia').locator('circle').boundingBox()
    if (!box) throw new Error('Russia has no mark')

    await page.mouse.click(box.x + 100, box.y - 40)

    await expect(page).toHaveURL(/#\/explore\/russia$/)
  })

  test('is walked through by keys: each country once, in the order of the atlas, with its model', async ({
    page,
  }) => {
    await open(page, '/compare/map', 'en')
    const names = await page
      .locator('[data-system]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(names[0]).toBe('France: private (liberal) enforcement. Diagrams: 4')
    expect(names.find((name) => name?.startsWith('Poland'))).toContain('names no model')

    await country(page, 'france').focus()
    await page.keyboard.press('Tab')
    await expect(country(page, 'italy')).toBeFocused()
    await expect(page.locator('[data-of="italy"]')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(country(page, 'usa')).toBeFocused()
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL(/#\/explore\/usa$/)
  })

  test('singles out the countries of a model, and takes them to the table', async ({ page }) => {
    await open(page, '/compare/map', 'en')
    const model = page.getByRole('button', { name: /service of the executive power/ })

    await model.click()

    await expect(model).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('a[data-system]:not([data-dimmed])')).toHaveCount(3)
    await page.getByRole('link', { name: 'This model in the table' }).click()
    await expect(table(page).locator('tbody tr')).toHaveCount(3)
    expect((await rowNames(page)).sort()).toEqual(['Armenia', 'Georgia', 'Kazakhstan'])
  })

  test('says the same as a list', async ({ page }) => {
    await open(page, '/compare/map', 'en')

    const list = page.getByRole('region', { name: 'The same as a list' })

    await expect(list.getByRole('link')).toHaveCount(15)
    await list.getByRole('link', { name: 'Moldova' }).click()
    await expect(page).toHaveURL(/#\/explore\/moldova$/)
  })

  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ])
    test(`has marks to hit and names that cover nothing, ${size.width} wide`, async ({ page }) => {
      await page.setViewportSize(size)
      await open(page, '/compare/map', 'en')
      for (const locale of LOCALES) {
        await speak(page, locale)
        const { frame, marks, names } = await page.locator('[data-system]').evaluateAll((links) => {
          const boxOf = (element: Element | null | undefined) => {
            const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect()
            return { left, top, right, bottom }
          }
          return {
            frame: boxOf(links[0]?.closest('svg')),
            marks: links.map((link) => boxOf(link.querySelector('circle'))),
            names: links.map((link) => boxOf(link.querySelector('text:last-of-type'))),
          }
        })
        const shared = (a: (typeof names)[number], b: (typeof names)[number]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
        for (const { left, right } of marks) expect(right - left).toBeGreaterThanOrEqual(24)
        for (const [index, name] of names.entries()) {
          expect(name.left, locale).toBeGreaterThan(frame.left)
          expect(name.right, locale).toBeLessThan(frame.right)
          expect(
            marks.filter((mark) => shared(name, mark)),
            locale,
          ).toEqual([])
          expect(
            names.slice(index + 1).filter((other) => shared(name, other)),
            locale,
          ).toEqual([])
        }
      }
    })
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [index, place] of [
    '/compare',
    '/compare?across=systems&cell=france.payment&q=court',
    '/compare?systems=',
    '/compare/map',
    '/compare/map?model=plural',
  ].entries()) {
    await open(page, place)
    await speak(page, LOCALES[index % LOCALES.length] ?? 'ky')
    await expectNoComplaints(page, place)
  }
})

test('shows no Latin letter in Kyrgyz but names of formats, codes and sources', async ({
  page,
}) => {
  for (const place of ['/compare', '/compare/map']) {
    await open(page, place, 'ky')
    const text = await page.locator('main').innerText()
    const latin = text.match(/[A-Za-z]+/g) ?? []
    const codes = await page.locator('main [lang="en"]').allInnerTexts()
    expect(
      latin.filter((word) => !['CSV', 'Natural', 'Earth', ...codes].includes(word)),
      place,
    ).toEqual([])
  }
})

test('fits its screen in every language without scrolling sideways', async ({ page }) => {
  for (const locale of LOCALES)
    for (const place of ['/compare', '/compare/map']) {
      await open(page, place)
      await speak(page, locale)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${place} in ${locale}`).toBeLessThanOrEqual(0)
    }
})
