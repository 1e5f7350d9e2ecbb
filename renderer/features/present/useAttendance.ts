import { useEffect } from 'react'
import type { ShowChannel, Side } from '../../state/createShowChannel.ts'

/** Says that this window is there for a side, until it goes. */
export function useAttendance(channel: ShowChannel, side: Side): void {
  useEffect(() => {
    const leave = channel.attend(side)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [channel, side])
}
