import { useEffect, useEffectEvent } from 'react'
import { tallyKey } from '../../domain/lesson/tallyKey.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { wantsKeys } from '../../ui/wantsKeys.ts'

interface Tally {
  readonly options: readonly string[]
  readonly onCount: (option: string, by: 1 | -1) => void
  readonly onReveal: () => void
}

/** Figures count hands, with Shift they take them back, R shows the answer; silent where single keys are switched off. */
export function useTallyKeys({ options, onCount, onReveal }: Tally): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const counted = tallyKey(event, options)
    if (counted) onCount(counted.option, counted.by)
    else if (event.code === 'KeyR' && !event.shiftKey) onReveal()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      // A key held down is one hand, not many.
      if (event.repeat || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (wantsKeys(event.target)) return
      press(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts])
}
