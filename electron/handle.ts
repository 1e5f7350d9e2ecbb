import { BrowserWindow, ipcMain } from 'electron'
import { type ZodType, z } from 'zod'
import { type AtlasBridge, type BridgeMessage, CHANNELS } from './contract.ts'
import { isTrustedFrame } from './isTrustedFrame.ts'

type Argument<M extends BridgeMessage> = Parameters<AtlasBridge[M]>[0]

/**
 * The only way a message is answered: who sends it and what it carries are checked before `answer`
 * sees anything. A refusal rejects the page's promise with a sentence that names the message.
 */
export function handle<M extends BridgeMessage>(
  message: M,
  schema: ZodType<Argument<M>>,
  answer: (argument: Argument<M>, window: BrowserWindow) => ReturnType<AtlasBridge[M]>,
): void {
  ipcMain.handle(CHANNELS[message], (event, ...received: unknown[]) => {
    // The frame must be read at once: after an await it may already be gone.
    if (!isTrustedFrame(event.senderFrame)) throw new Error(`${message}: untrusted sender`)
    const window = BrowserWindow.fromWebContents(event.sender)
    if (!window) throw new Error(`${message}: the sender has no window`)
    if (received.length > 1) throw new Error(`${message}: one argument at most`)
    const checked = schema.safeParse(received[0])
    if (!checked.success) {
      throw new Error(`${message}: bad argument\n${z.prettifyError(checked.error)}`)
    }
    return answer(checked.data, window)
  })
}
