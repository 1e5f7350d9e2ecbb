import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, file, w, h, scheme, act] of [
  ['v-diagram', 'fr', 1280, 720, 'light', async (p: any) => { await p.locator('[data-part^="step:"]').nth(1).click() }],
  ['v-dark', 'fr', 1920, 1080, 'dark', async (p: any) => { await p.getByRole('button', { name: 'Бүтүндөй' }).click() }],
  ['v-outline', 'fr', 1280, 720, 'light', async (p: any) => { await p.getByText('Текст түрүндө', { exact: true }).click() }],
  ['v-quiz', 'fr-quiz', 1280, 720, 'light', async (p: any) => { const o = p.locator('[data-option]'); if (await o.count()) await o.first().click() }],
  ['v-narrow', 'fr', 420, 760, 'light', async (p: any) => {}],
] as any) {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme })
  p.on('console', (m: any) => console.log(name, m.text().slice(0, 300)))
  p.on('pageerror', (m: any) => console.log(name, String(m)))
  await p.goto(`file:///tmp/${file}.html`)
  await p.waitForTimeout(600)
  try { await Promise.race([act(p), new Promise((_, r) => setTimeout(() => r(new Error('slow')), 5000))]) } catch (e) { console.log(name, String(e).slice(0, 600)) }
  await p.waitForTimeout(500)
  await p.screenshot({ path: `/tmp/shots/${name}.png` })
  await p.close()
}
await b.close()
