import { spawn } from 'node:child_process'

/** The command that opens an address in the person's own browser. */
export function browserCommand(url: string, platform: NodeJS.Platform): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]]
  // `start` takes its first quoted argument for a window's title.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]]
  return ['xdg-open', [url]]
}

/** Opens the browser if there is one. Its address is printed anyway, so failing is no error. */
export function openBrowser(url: string): void {
  const [command, args] = browserCommand(url, process.platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}
