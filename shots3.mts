import { chromium } from '@playwright/test'
import { startLocalServer } from './build/localServer.ts'
const s = await startLocalServer({ root: 'dist/renderer', port: 41820 })
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [name, lang, w, h, scheme, fmt] of [['m-scorm-ky', null, 1280, 900, 'light', 'SCORM топтому'], ['m-html-ru', 'Русский', 1280, 900, 'dark', 'Отдельная страница (HTML)'], ['m-scorm-en', 'English', 1920, 1080, 'light', 'SCORM package']] as any) {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme })
  p.on('console', (m: any) => ['error', 'warning'].includes(m.type()) && console.log(name, m.text().slice(0, 300)))
  await p.goto(s.url + '#/export')
  await p.locator('h1').waitFor()
  if (lang) await p.getByRole('button', { name: lang, exact: true }).click()
  await p.getByRole('radio', { name: fmt }).check({ timeout: 5000 }).catch(async (e: any) => { console.log(String(e).slice(0, 300)); await p.getByText(fmt, { exact: true }).first().click({ timeout: 3000 }).catch(() => {}) })
  await p.waitForTimeout(1500)
  if (name === 'm-scorm-ky') {
    const d = p.waitForEvent('download')
    await p.getByRole('button', { name: 'Топтомду түзүү' }).click()
    const f = await d; console.log(f.suggestedFilename()); await f.saveAs('/tmp/made.zip'); await p.waitForTimeout(500)
  }
  if (name === 'm-html-ru') {
    const d = p.waitForEvent('download')
    await p.getByRole('button', { name: 'Сделать страницу' }).click()
    const f = await d; console.log(f.suggestedFilename()); await f.saveAs('/tmp/made.html'); await p.waitForTimeout(500)
  }
  await p.screenshot({ path: `/tmp/shots/${name}.png` })
  await p.close()
}
await b.close(); await s.close()
