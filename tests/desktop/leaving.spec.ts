import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  answerBoxes,
  atlasEnvironment,
  expect,
  openAtlas,
  repositoryRoot,
  saidIn,
  test,
} from './atlas.ts'
import { answerSome, backupsIn } from './studying.ts'

test('lets the page finish before it closes: the last answers are in a backup', async ({
  userData,
}) => {
  const { app, page } = await openAtlas(userData)
  const answered = await answerSome(page, 3)

  await app.close()

  const newest = (await backupsIn(userData)).at(-1) ?? ''
  const backup = await readFile(join(userData, 'backups', newest), 'utf8')
  expect(JSON.parse(backup).body.reviews).toHaveLength(answered)
})

test('does not wait for ever for a page that does not answer', async ({ userData }) => {
  const { app, page } = await openAtlas(userData)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  // The page's own code never gets its turn again.
  void page
    .evaluate(() =>
      setTimeout(() => {
        for (;;) Date.now()
      }, 0),
    )
    .catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const began = Date.now()

  await app.evaluate(({ app }) => app.quit())

  expect(await ended).toBe(0)
  expect(Date.now() - began).toBeLessThan(15_000)
  expect(await readFile(join(userData, 'logs', 'main.log'), 'utf8')).toContain('did not finish')
})

test('asks before it closes on what a full disk would not take', async ({ atlas: { app } }) => {
  await answerBoxes(app, 0, 1)
  const wantsToStay = () =>
    app.evaluate(({ BrowserWindow }) => {
      let leaves = false
      const event = {
        preventDefault: () => {
          leaves = true
        },
      }
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-prevent-unload', event)
      return !leaves
    })

  expect([await wantsToStay(), await wantsToStay()]).toEqual([true, false])
  expect(await saidIn(app)).toEqual(['Баары эле сакталган жок', 'Баары эле сакталган жок'])
})

test('ends by itself when the system shuts down', async ({ userData }) => {
  const { app, page } = await openAtlas(userData)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ended = new Promise((resolve) => app.process().once('exit', resolve))

  const isDelayed = await app.evaluate(({ powerMonitor }) => {
    let prevented = false
    const event = {
      preventDefault: () => {
        prevented = true
      },
    }
    powerMonitor.emit('shutdown', event)
    return prevented
  })

  expect(isDelayed).toBe(true)
  expect(await ended).toBe(0)
})

test('says in a sentence that its folder cannot be written to, and ends', async ({ userData }) => {
  // A box of Electron's own waits for a person; the stand-in writes it down.
  test.skip(!process.env.STANDIN_CHROMIUM, 'nobody is there to close the box')
  const file = join(userData, 'a file')
  await writeFile(file, '')
  const child = spawn(process.env.ATLAS_ELECTRON ?? '', [repositoryRoot], {
    env: atlasEnvironment(join(file, 'data')),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })

  const code = await new Promise((resolve) => child.once('exit', resolve))

  expect(code).toBe(1)
  expect(said).toContain('Маалымат сакталуучу папкага жазуу мүмкүн эмес')
  expect(said).toContain(join(file, 'data'))
})
