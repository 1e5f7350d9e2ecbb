import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import {
  emptyStep,
  giveHint,
  isOpen,
  placeTitle,
  type RecallSitting,
  stepOf,
} from '../../domain/recall/recallSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { focusItem, focusStep } from './focusPart.ts'
import { useStepDrag } from './useStepDrag.ts'

interface Options {
  readonly diagram: Diagram
  readonly sitting: RecallSitting
  readonly isChecked: boolean
  readonly change: (sitting: RecallSitting) => void
  /** Holds the drawing and the tray. */
  readonly frame: RefObject<HTMLElement | null>
}

/** The three ways of placing titles, by clicks, by keys and by dragging, and what is said of each act. */
export function useTitlePlacing({ diagram, sitting, isChecked, change, frame }: Options) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const [selected, select] = useState<string | null>(null)
  /** The title picked up, waiting for its place. */
  const [held, setHeld] = useState<string | null>(null)
  /** The empty step pressed first, waiting for its title. */
  const [target, setTarget] = useState<string | null>(null)
  const [said, say] = useState('')

  const numberOf = (step: string) => diagram.steps.findIndex(({ id }) => id === step) + 1
  const titleOf = (step: string) => diagram.steps.find(({ id }) => id === step)?.title[locale] ?? ''
  const isFree = (step: string | null): step is string =>
    step !== null && !isChecked && isOpen(sitting, step)
  const isEmpty = (step: string) => isFree(step) && !sitting.placed.has(step)

  const rest = (): void => {
    setHeld(null)
    setTarget(null)
  }
  const put = (title: string, step: string): void => {
    change(placeTitle(sitting, title, step))
    rest()
    select(step)
    say(t('placed', { title: titleOf(title), number: numberOf(step) }))
  }
  const take = (title: string): void => {
    setHeld(title)
    setTarget(null)
    say(t('taken', { title: titleOf(title) }))
  }
  const release = (): void => {
    if (held) say(t('released', { title: titleOf(held) }))
    rest()
  }
  const empty = (step: string): void => {
    change(emptyStep(sitting, step))
    rest()
    say(t('emptied', { number: numberOf(step) }))
  }

  const press = (step: string): void => {
    const lying = sitting.placed.get(step)
    select(step)
    if (!isFree(step)) {
      if (held) say(t('given', { number: numberOf(step) }))
    } else if (held && held !== lying) put(held, step)
    else if (held) release()
    else if (lying) take(lying)
    else setTarget(step)
  }
  const pressTitle = (title: string, byKey: boolean): void => {
    if (target) put(title, target)
    else if (held === title) release()
    else take(title)
    if (!byKey || held === title) return
    const goal = target ?? selected ?? sitting.hidden[0] ?? null
    select(goal)
    focusStep(frame.current, goal)
  }

  const { drag, grab } = useStepDrag((title, place) => {
    const origin = stepOf(sitting, title)
    if (isFree(place.step)) put(title, place.step)
    else if (place.isTray && origin) empty(origin)
  })

  const onKey = (event: KeyboardEvent, step: string | null): boolean => {
    if (isChecked || event.ctrlKey || event.metaKey || event.altKey) return false
    if ((event.key === 'Enter' || event.key === ' ') && step) {
      press(step)
      // With a title put down, or with a place to find one for, the tray is next.
      if (isFree(step) && (held ? held !== sitting.placed.get(step) : isEmpty(step)))
        focusItem(frame.current)
    } else if (event.key === 'Escape' && (held || target)) {
      release()
      focusItem(frame.current, held)
    } else if (
      (event.key === 'Delete' || event.key === 'Backspace') &&
      step &&
      sitting.placed.has(step)
    )
      empty(step)
    else return false
    event.preventDefault()
    return true
  }

  /** The step to be told: the one chosen if it is empty, else the first that is. */
  const toTell = selected && isEmpty(selected) ? selected : (sitting.hidden.find(isEmpty) ?? null)
  const tell = (): void => {
    if (toTell === null) return
    change(giveHint(sitting, toTell))
    rest()
    select(toTell)
    say(t('told', { number: numberOf(toTell), title: titleOf(toTell) }))
  }

  return {
    selected,
    held,
    /** What is to be done next with what was picked up or pressed. */
    waiting: held
      ? t('heldHint', { title: titleOf(held) })
      : target && t('targetHint', { number: numberOf(target) }),
    said,
    drag,
    /** Where a dragged title would fall. */
    over: drag && isFree(drag.over.step) ? drag.over.step : null,
    titleOf,
    press,
    pressTitle,
    release,
    onKey,
    tell: toTell === null ? null : tell,
    grab,
    grabFrom: (event: Parameters<typeof grab>[0], step: string): void => {
      const lying = isFree(step) ? sitting.placed.get(step) : undefined
      if (lying) grab(event, lying)
    },
    /** Moves to a step without doing anything there. */
    goTo: (step: string | null): void => {
      select(step)
      setTarget(null)
    },
    rest: (): void => {
      rest()
      select(null)
    },
  }
}
