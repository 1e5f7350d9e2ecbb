import { useEffect, useEffectEvent, useState } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { placeOf } from './placeOf.ts'
import { commandOf, readStageKey, type StageKey } from './stageKeys.ts'
import type { Presentation } from './usePresentation.ts'

/** Where a letter is written, or means something else. */
const ELSEWHERE =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="dialog"]'
/** What chooses among its own by arrows and Space, and leaves all other keys to the presentation. */
const CHOICE = 'input[type="radio"], input[type="checkbox"]'
/** What a press of Space or Enter belongs to, where the keyboard has led there. */
const PRESSED = 'button:focus-visible, a:focus-visible, summary:focus-visible'
const MOST_DIGITS = 3

/** What a key does beyond the presentation itself, in the window where it is pressed. */
export type WindowActs = Partial<Record<(typeof ACTS)[number], () => void>>

const ACTS = [
  'end',
  'help',
  'fullScreen',
  'presenter',
  'ask',
  'names',
] as const satisfies readonly StageKey[]
const isAct = (key: StageKey): key is (typeof ACTS)[number] =>
  (ACTS as readonly StageKey[]).includes(key)

/** The keys of a presentation; returns the number typed so far, empty for none. */
export function useStageKeys({ show, here, send }: Presentation, acts: WindowActs): string {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const [typed, setTyped] = useState('')

  const onDigit = (digit: number): boolean => {
    // Figures belong to the question: they count hands.
    if (show.ask) return false
    const { step, branches } = placeOf(here, show)
    const branch = branches.find(({ number }) => number === digit)
    if (typed === '' && branch && step) send({ kind: 'choose', at: step, to: branch.step })
    else setTyped(`${typed}${digit}`.slice(-MOST_DIGITS))
    return true
  }

  const act = (key: StageKey): boolean => {
    if (key === 'enter' && show.ask) return false
    setTyped('')
    if (key === 'enter' && typed !== '') send({ kind: 'jump', number: Number(typed) })
    else if (key === 'end' && typed !== '') return true
    else if (isAct(key)) {
      const actHere = acts[key]
      if (!actHere) return false
      actHere()
    } else {
      const command = commandOf(key, show, placeOf(here, show).step)
      if (command) send(command)
    }
    return true
  }

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (target instanceof Element && target.closest(ELSEWHERE)) return
    const key = readStageKey(event, shortcuts)
    if (key === null) return
    const isChoosing = event.code === 'Space' || event.key.startsWith('Arrow')
    if (isChoosing && target instanceof Element && target.closest(CHOICE)) return
    const isPress = event.code === 'Space' || event.key === 'Enter'
    if (isPress && target instanceof Element && target.closest(PRESSED)) return
    // A key held down would run through the whole lesson.
    const isTaken = event.repeat || (typeof key === 'number' ? onDigit(key) : act(key))
    if (!isTaken) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    // Before the drawing, whose own keys look around.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])

  return typed
}
