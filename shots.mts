import { chromium } from '@playwright/test'
import { mkdtemp, mkdir } from 'node:fs/promises'
import { makeSite, builtQuestions } from './tests/e2e/learningSystem.ts'
import { startPlainServer } from './tests/e2e/plainServer.ts'
import { courseOfSubject } from './renderer/domain/scorm/courseOfSubject.ts'
import { readContent } from './content/readContent.ts'
import { writeFile, stat } from 'node:fs/promises'
const c: any = await readContent()
const questions = await builtQuestions()
const made: any = courseOfSubject({ subject: c.atlas.systems.find((s: any) => s.id === 'france'), questions, locale: 'ky', count: 40, mastery: 60 })
made.course.parts.splice(4, 0, { kind: 'table', dimensions: [], systems: [] }, { kind: 'text', heading: 'Киришүү', text: 'Бул сабакта Францияда сот чечимдери кантип аткарыларын көрөбүз.\n\nСуроолорго жооп бериңиз.' }, {kind:'flows', diagrams:['france/enforce-judgment','usa/money-judgment']})
const f = '/tmp/course-site'
await mkdir(f, { recursive: true })
const zip = await makeSite(f, made.course)
console.log('zip', zip.length)
const s = await startPlainServer(f)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' , args: ['--no-sandbox']})
await mkdir('/tmp/shots', { recursive: true })
const shot = async (name: string, w: number, h: number, scheme: 'light' | 'dark', lang: string, act: (fr: any, p: any) => Promise<void>) => {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme })
  await p.goto(s.url)
  const fr = p.frameLocator('iframe')
  await fr.locator('h1').waitFor()
  if (lang !== 'Кыргызча') await fr.getByRole('button', { name: lang, exact: true }).click()
  await act(fr, p)
  await p.waitForTimeout(900)
  await p.screenshot({ path: `/tmp/shots/${name}.png` })
  await p.close()
}
const nav = (fr: any, re: any) => fr.locator('nav button').filter({ hasText: re }).first().click()
await shot('flows-ru', 1280, 720, 'light', 'Русский', async (fr, p) => { p.on('console', (m: any) => console.log(m.text())); await nav(fr, 'Сравнение схем'); await p.waitForTimeout(4000) })
await b.close(); await s.stop()
