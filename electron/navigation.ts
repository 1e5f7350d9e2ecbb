import { app, type WebContents } from 'electron'
import { isAppUrl } from './appUrl.ts'

/** Must run before the first window: no page may go anywhere else or open a window by itself. */
export function guardEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', refuseForeign)
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function refuseForeign(event: { url: string; preventDefault(): void }): void {
  if (!isAppUrl(event.url)) event.preventDefault()
}
