import { APP_ORIGIN } from './appUrl.ts'

/** The parts of Electron's `WebFrameMain` that tell who is speaking. */
export interface SpeakingFrame {
  parent: unknown
  origin: string
}

/** Only the top frame of the app's own page may send messages; a detached frame may not. */
export function isTrustedFrame(frame: SpeakingFrame | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN
}
