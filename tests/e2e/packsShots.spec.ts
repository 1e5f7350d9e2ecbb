import { test } from '@playwright/test'
import { zipPack } from '../../content/pack/zipPack.ts'
import { packFixture } from '../fixtures/packFixture.ts'
import { open, speak } from './atlas.ts'

const drop = async (page: any, bytes: Uint8Array) => {
  const dropped = await page.evaluateHandle(
    (content: number[]) => {
      const t = new DataTransfer()
      t.items.add(new File([Uint8Array.from(content)], 'a.atlas'))
      return t
    },
    [...bytes],
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}
test('shots', async ({ page }) => {
  const S = (n: string) => page.screenshot({ path: `/tmp/wt/shots-packs/${n}.png` })
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '/packs', 'ky')
  await S('empty-ky')
  await drop(page, zipPack(packFixture('lumaria')))
  await page.getByRole('button', { name: 'Атласка кошуу' }).waitFor()
  await S('offer-ky')
  await page.getByRole('button', { name: 'Атласка кошуу' }).click()
  await page.waitForTimeout(500)
  await speak(page, 'ru')
  await drop(page, zipPack(packFixture('france-more')))
  await page.getByRole('button', { name: 'Добавить в атлас' }).waitFor()
  await S('offer2-ru')
  await page.getByRole('button', { name: 'Добавить в атлас' }).click()
  await page.waitForTimeout(500)
  await S('list-ru')
  const bad = packFixture('lumaria').map((f) =>
    f.file.endsWith('collect.diagram.yaml')
      ? { ...f, text: f.text.replaceAll('actor: court', 'actor: king') }
      : f,
  )
  await drop(page, zipPack(bad))
  await page.getByText('есть ошибки').waitFor()
  await S('refused-ru')
  for (const [n, p] of [
    ['explore', '/explore'],
    ['subject', '/explore/france'],
    ['lumaria', '/explore/lumaria-t1.lumaria'],
    ['diagram', '/explore/lumaria-t1.lumaria/collect'],
    ['map', '/compare/map'],
    ['compare', '/compare'],
    ['lessons', '/lessons'],
    ['settings', '/settings'],
    ['exam', '/exam'],
    ['glossary', '/glossary?term=lumaria-t1.shore-bailiff'],
    ['frbank', '/explore/france/france-more.bank?step=request'],
  ] as const) {
    await page.evaluate((h) => location.assign(h), `#${p}`)
    await page.waitForTimeout(1500)
    await S(n)
  }
  await page.evaluate(() => window.scrollTo(0, 99999))
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate((h) => location.assign(h), '#/packs')
  await page.waitForTimeout(800)
  await S('list-dark')
  await page.evaluate((h) => location.assign(h), '#/explore')
  await page.waitForTimeout(800)
  await page.evaluate(() => window.scrollTo(0, 99999))
  await S('explore-dark')
})
