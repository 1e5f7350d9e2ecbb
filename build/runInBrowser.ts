import { SERVER_NAME, startLocalServer } from './localServer.ts'
import { openBrowser } from './openBrowser.ts'
import { findPortOwner } from './portOwner.ts'
import { portTakenMessage } from './portTakenMessage.ts'

/** Serves the folder of a built page until Ctrl-C. Resolves with the exit code. */
export async function runInBrowser(port: number, open: boolean, root: string): Promise<number> {
  const server = await startLocalServer({ root, port }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  })
  if (!server) return showRunningCopy(port, open)
  console.log(`Atkaruu Atlas: ${server.url}  (Ctrl-C ends it)`)
  if (open) openBrowser(server.url)
  await interruption()
  await server.close()
  return 0
}

async function showRunningCopy(port: number, open: boolean): Promise<number> {
  const url = `http://127.0.0.1:${port}/`
  if (!(await isOurs(url))) {
    console.error(portTakenMessage(port, findPortOwner(port)))
    return 1
  }
  console.log(`Atkaruu Atlas is already running: ${url}`)
  if (open) openBrowser(url)
  return 0
}

async function isOurs(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(2000)
  const response = await fetch(url, { method: 'HEAD', signal }).catch(() => null)
  return response?.headers.get('server') === SERVER_NAME
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    onceNpmEnded(resolve)
  })
}

// Between npm and us stands a shell that passes no signal on: when npm is ended, the shell ends,
// and the server would stay behind on the port.
function onceNpmEnded(then: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    then()
  }, 1000)
  watch.unref()
}
