import type { AudienceWindow } from './platform.ts'

/** The name by which the window is found again, by a page that was loaded anew too. */
const NAME = 'atlas-audience'
const USUAL = { width: 1280, height: 720 }
const POLL_MS = 500
/** A click allows a window for five seconds in Chromium; the question about screens may not use them up. */
const PATIENCE_MS = 3000

/** What we use of the Window Management API, which few browsers have. */
interface ScreenArea {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
type ManagedWindow = Window & {
  readonly getScreenDetails?: () => Promise<{
    readonly screens: readonly ScreenArea[]
    readonly currentScreen: ScreenArea
  }>
}
type ManagedScreen = Screen & Partial<EventTarget> & { readonly isExtended?: boolean }

/** A window of this very page, on a second screen where the browser knows of one and lets us use it. */
export function browserAudience(): AudienceWindow {
  const closed = new Set<() => void>()
  let opened: Window | null = null
  let polling = 0

  const isOpen = (): boolean => opened !== null && !opened.closed
  // No event tells of the end of another window.
  const watch = (): void => {
    window.clearInterval(polling)
    polling = window.setInterval(() => {
      if (isOpen()) return
      window.clearInterval(polling)
      opened = null
      for (const listener of closed) listener()
    }, POLL_MS)
  }

  return {
    open: async (place) => {
      const second = await secondScreen()
      const wasOpen = isOpen()
      const found = window.open(addressOf(place), NAME, featuresFor(second))
      if (!found) return 'refused'
      opened = found
      watch()
      if (wasOpen) bringForward(found, second)
      return second ? 'second-display' : 'window'
    },
    close: async () => opened?.close(),
    isOpen: async () => isOpen(),
    onClosed: (listener) => {
      closed.add(listener)
      return () => void closed.delete(listener)
    },
    onDisplay: (listener) => {
      const screen: ManagedScreen = window.screen
      let wasExtended = screen.isExtended
      const look = (): void => {
        if (screen.isExtended === wasExtended) return
        wasExtended = screen.isExtended
        listener(wasExtended ? 'added' : 'removed')
      }
      screen.addEventListener?.('change', look)
      return () => screen.removeEventListener?.('change', look)
    },
  }
}

function addressOf(place: string): string {
  const url = new URL(window.location.href)
  url.hash = place
  return url.href
}

function featuresFor(second: ScreenArea | null): string {
  const { width, height } = USUAL
  return second
    ? `popup,left=${second.availLeft},top=${second.availTop},width=${second.availWidth},height=${second.availHeight}`
    : `popup,width=${width},height=${height}`
}

/** What stands in the features is for new windows alone. */
function bringForward(opened: Window, second: ScreenArea | null): void {
  if (second) {
    opened.moveTo(second.availLeft, second.availTop)
    opened.resizeTo(second.availWidth, second.availHeight)
  }
  opened.focus()
}

/** null where there is none, or where the browser does not say: then any window will do. */
async function secondScreen(): Promise<ScreenArea | null> {
  const { isExtended }: ManagedScreen = window.screen
  const managed: ManagedWindow = window
  if (!isExtended || !managed.getScreenDetails) return null
  const asking = managed.getScreenDetails().catch(() => null)
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  const details = await Promise.race([asking, patience])
  return details?.screens.find((each) => each !== details.currentScreen) ?? null
}
