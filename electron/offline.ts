import { app, session } from 'electron'
import { staysInside } from './appUrl.ts'

/**
 * Must run before the app is ready. Requests are refused one by one in `refuseNetwork`; these
 * switches also close the ways that are not requests: name look-ups and WebRTC.
 */
export function closeNetworkSideDoors(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Nothing leaves the machine: every request that is not for the app itself is cancelled. */
export function refuseNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !staysInside(details.url) })
  })
}
