import { useEffect, useEffectEvent } from 'react'

interface Queue<Waiting> {
  readonly incoming: readonly Waiting[]
  readonly onIncomingTaken: (files: readonly Waiting[]) => void
}

/** Offers files that wait, one after another: the next when the one before is settled. */
export function useNextIncoming<Waiting>(
  { incoming, onIncomingTaken }: Queue<Waiting>,
  isSettled: boolean,
  offer: (file: Waiting) => void,
): void {
  const [next] = isSettled ? incoming : []
  const take = useEffectEvent((file: Waiting) => {
    onIncomingTaken([file])
    offer(file)
  })
  useEffect(() => {
    if (next) take(next)
  }, [next])
}
