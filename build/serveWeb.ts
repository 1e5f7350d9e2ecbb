/** `npm run serve:web`: the web app on the port of `npm start`, for this machine alone. */
import { ensureBuilt } from './ensureBuilt.ts'
import { runInBrowser } from './runInBrowser.ts'
import { parseStartOptions } from './startOptions.ts'
import { assembleWebApp } from './web/assembleWebApp.ts'

const HELP = `Usage: npm run serve:web -- [options]

Serves the installable web app to this machine and opens it in the browser.

  --port N    port of the page, as of npm start; progress made at one port is not seen at another
  --no-open   only print the address, open nothing
  --help      show this`

const options = parseStartOptions(process.argv.slice(2))
if ('mistake' in options || options.help) {
  console.log('mistake' in options ? `${options.mistake}\n\n${HELP}` : HELP)
  process.exit('mistake' in options ? 1 : 0)
}
try {
  ensureBuilt()
  const root = await assembleWebApp()
  process.exit(await runInBrowser(options.port, options.open, root))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
