import { type RefObject, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putIntoSlot } from '../../domain/questions/putIntoSlot.ts'
import { reusesOptions } from '../../domain/questions/reusesOptions.ts'
import { useDrag } from '../../ui/useDrag.ts'
import type { AnswerProps } from './AnswerProps.ts'
import { focusSoon } from './focusSoon.ts'
import { slotsIn } from './slotsIn.ts'
import { useFigureKeys } from './useFigureKeys.ts'

interface Options extends AnswerProps {
  /** Holds the slots and the tray. */
  readonly frame: RefObject<HTMLElement | null>
  /** What finds the slot in the frame. */
  readonly slotSelector: (slot: number) => string
  /** How a slot is called when it is spoken of. */
  readonly nameOf: (slot: number) => string
  /** A figure has put something into the slot that was next. */
  readonly onFigure?: () => void
}

interface DropPlace {
  /** Id of a slot. */
  readonly slot: string | null
  readonly isTray: boolean
}

const placeOf = (under: Element | null): DropPlace => {
  const slot = under?.closest('[data-slot], [data-step]')
  return {
    slot: slot?.getAttribute('data-slot') ?? slot?.getAttribute('data-step') ?? null,
    isTray: under?.closest('[data-tray]') != null,
  }
}

/** The ways of putting options into slots, by clicks, keys, figures and dragging, and what is said of each act. */
export function useSlotPlacing(options: Options) {
  const { question, isJudged, onChange, frame, slotSelector, nameOf } = options
  const { t } = useTranslation('quiz')
  const { slots } = question
  const isReusable = reusesOptions(question)
  const given = useMemo(() => slotsIn(question, options.given), [question, options.given])
  /** The option picked up, waiting for its slot. */
  const [held, setHeld] = useState<string | null>(null)
  /** The slot that the next option goes into; the first empty one unless another was pressed. */
  const [pressed, setPressed] = useState<number | null>(null)
  const [said, say] = useState('')

  const textOf = (option: string): string =>
    question.options.find(({ id }) => id === option)?.text ?? ''
  const firstEmpty = given.indexOf('')
  const target = pressed ?? (firstEmpty < 0 ? null : firstEmpty)

  const rest = (): void => {
    setHeld(null)
    setPressed(null)
  }
  const put = (option: string, slot: number): void => {
    onChange(putIntoSlot({ given, slot, option, isReusable }))
    rest()
    say(t('putInto', { option: textOf(option), slot: nameOf(slot) }))
  }
  const empty = (slot: number): void => {
    if (!given[slot]) return
    onChange(given.map((option, index) => (index === slot ? '' : option)))
    rest()
    say(t('emptied', { slot: nameOf(slot) }))
  }
  const take = (option: string): void => {
    setHeld(option)
    say(t('taken', { option: textOf(option) }))
  }
  const toTray = (): void => focusSoon(frame.current, '[data-item][tabindex="0"]')
  const toSlot = (slot: number): void => focusSoon(frame.current, slotSelector(slot))

  /** By key, the keyboard goes on to where the next act is. */
  const pressSlot = (slot: number, byKey = false): void => {
    const lying = given[slot] ?? ''
    if (held && held !== lying) {
      put(held, slot)
      if (byKey) toTray()
    } else if (held) rest()
    else if (lying) {
      take(lying)
      setPressed(null)
    } else {
      setPressed(slot)
      if (byKey) toTray()
    }
  }
  const pressOption = (option: string, byKey = false): void => {
    if (pressed !== null) {
      put(option, pressed)
      if (byKey) toSlot(pressed)
    } else if (held === option) rest()
    else {
      take(option)
      if (byKey) toSlot(target ?? 0)
    }
  }
  const { drag, grab } = useDrag(placeOf, (option, { slot, isTray }) => {
    const to = slots.findIndex(({ id }) => id === slot)
    const from = given.indexOf(option)
    if (to >= 0) put(option, to)
    else if (isTray && from >= 0) empty(from)
  })
  useFigureKeys(!isJudged, (index) => {
    const option = question.options[index]
    if (!option || target === null) return
    put(option.id, target)
    options.onFigure?.()
  })

  return {
    given,
    held,
    target,
    said,
    drag,
    /** The slot over which something is dragged. */
    over: drag ? slots.findIndex(({ id }) => id === drag.over.slot) : -1,
    filled: given.filter((option) => option !== '').length,
    textOf,
    /** In which slots an option lies. */
    slotsOf: (option: string): readonly number[] =>
      given.flatMap((lying, slot) => (lying === option ? slot : [])),
    pressSlot,
    pressOption,
    empty,
    clear: (): void => {
      onChange(given.map(() => ''))
      rest()
      say(t('cleared'))
    },
    release: rest,
    grab,
  }
}
