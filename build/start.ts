/** `npm start`: builds if needed, then opens the atlas in Electron or, failing that, the browser. */
import { join } from 'node:path'
import { electronObstacle, thisMachine } from './electronObstacle.ts'
import { ensureBuilt } from './ensureBuilt.ts'
import { findElectron } from './findElectron.ts'
import { INSTALL_COMMAND, obtainElectron } from './obtainElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runElectron } from './runElectron.ts'
import { runInBrowser } from './runInBrowser.ts'
import { parseStartOptions, type StartOptions, startHelp } from './startOptions.ts'

const options = parseStartOptions(process.argv.slice(2))
if ('mistake' in options) {
  console.error(`${options.mistake}\n\n${startHelp}`)
  process.exit(1)
}
if (options.help) {
  console.log(startHelp)
  process.exit(0)
}
process.exit(await start(options))

async function start({ browser, port, open }: StartOptions): Promise<number> {
  try {
    ensureBuilt()
    const obstacle = browser ? undefined : await openInElectron()
    if (!browser && obstacle === undefined) return 0
    if (obstacle !== undefined) console.log(`Opening in the browser, because ${obstacle}.`)
    return await runInBrowser(port, open, join(repositoryRoot, 'dist/renderer'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

/** Undefined once Electron has run and ended; otherwise the reason why it could not. */
async function openInElectron(): Promise<string | undefined> {
  const obstacle = electronObstacle(thisMachine())
  if (obstacle) return obstacle
  const executable = findElectron() ?? (await obtainElectron(new Date()))
  if (!executable) {
    return `Electron's binary could not be obtained here (to get it later, run: ${INSTALL_COMMAND})`
  }
  const end = await runElectron(executable)
  return end === 'closed' ? undefined : 'Electron could not start here (its own words stand above)'
}
