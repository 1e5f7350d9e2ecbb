import { app, session } from 'electron'
import { staysInside } from './appUrl.ts'
import { log } from './log.ts'

const MOST_LOGGED = 200

/**
 * Must run before the app is ready. Requests are refused one by one in `refuseNetwork`; these
 * switches also close the ways that are not requests: name look-ups and WebRTC.
 */
export function closeNetworkSideDoors(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Nothing leaves the machine: every request that is not for the app itself is cancelled, and logged as a fault. */
export function refuseNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    const isOutside = !staysInside(url)
    if (isOutside) log(`A request was refused: ${url.slice(0, MOST_LOGGED)}`)
    decide({ cancel: isOutside })
  })
}
