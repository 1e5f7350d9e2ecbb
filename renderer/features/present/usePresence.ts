import { useEffect, useState } from 'react'
import type { Presence, ShowChannel, Side } from '../../state/createShowChannel.ts'

/** Whether another window of the presentation is there for a side. */
export function usePresence(channel: ShowChannel, side: Side): Presence {
  const [presence, setPresence] = useState<Presence>('closed')
  useEffect(() => channel.onPresence(side, setPresence), [channel, side])
  return presence
}
