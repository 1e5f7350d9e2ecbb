import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import {
  addLink,
  boardOf,
  linksNow,
  type RebuildSitting,
  removeLink,
  removeStep,
  undo,
} from '../../domain/rebuild/rebuildSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { exitChoices } from './exitChoices.ts'
import { focusItem } from './focusPart.ts'
import { useStepDrag } from './useStepDrag.ts'

/** A link that waits to be told in which case it is taken. */
export interface PendingLink {
  readonly from: string
  readonly to: string
}

interface Options {
  readonly part: Diagram
  readonly sitting: RebuildSitting
  readonly isChecked: boolean
  readonly change: (sitting: RebuildSitting) => void
  /** Holds the drawing and the tray. */
  readonly frame: RefObject<HTMLElement | null>
}

/** The three ways of building, by clicks, by keys and by dragging, and what is said of each act. */
export function useFlowBuilding({ part, sitting, isChecked, change, frame }: Options) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const [chosen, setChosen] = useState<string | null>(null)
  /** The exit to be led somewhere next; undefined for the first that leads nowhere yet. */
  const [exit, setExit] = useState<number | null | undefined>(undefined)
  const [pending, setPending] = useState<PendingLink | null>(null)
  const [said, say] = useState('')

  const links = linksNow(sitting)
  const board = boardOf(sitting)
  /** The step that is being led on from. */
  const here = chosen !== null && board.includes(chosen) ? chosen : (board[0] ?? null)
  const titleOf = (step: string) => part.steps.find(({ id }) => id === step)?.title[locale] ?? ''
  const openExits = (step: string, of: RebuildSitting = sitting) =>
    exitChoices(part, linksNow(of), step, locale).filter(({ isTaken }) => !isTaken)
  const active = exit === undefined && here !== null ? openExits(here)[0]?.exit : exit

  const goTo = (step: string | null): void => {
    setChosen(step)
    setExit(undefined)
    setPending(null)
  }
  const lead = (from: string, to: string, by: number | null): void => {
    const next = addLink(sitting, { from, to, exit: by })
    change(next)
    const staysHere = board.includes(to) || openExits(from, next).some((each) => each.words)
    goTo(staysHere ? from : to)
    say(t('added', { from: titleOf(from), to: titleOf(to) }))
  }
  /** Leads on from the step that is chosen, by the exit that is marked. */
  const follow = (to: string, byKey: boolean): void => {
    if (here === null) return
    if (active === undefined) setPending({ from: here, to })
    else {
      lead(here, to, active)
      if (byKey) focusItem(frame.current)
    }
  }
  /** Puts a step behind another one that was named by dropping it there. */
  const followThere = (from: string, to: string): void => {
    const [first, ...others] = openExits(from)
    goTo(from)
    if (first && others.length === 0) lead(from, to, first.exit)
    else setPending({ from, to })
  }
  const takeOut = (step: string): void => {
    const next = removeStep(sitting, step)
    if (next === sitting) return
    change(next)
    setPending(null)
    say(t('removed', { title: titleOf(step) }))
  }
  const unlink = (index: number): void => {
    const link = links[index]
    if (!link) return
    change(removeLink(sitting, index))
    say(t('unlinked', { from: titleOf(link.from), to: titleOf(link.to) }))
  }
  const takeBack = (): void => {
    if (sitting.history.length === 0) return
    change(undo(sitting))
    setPending(null)
    say(t('undone'))
  }

  const { drag, grab } = useStepDrag((step, place) => {
    if (place.step && place.step !== step && board.includes(place.step))
      followThere(place.step, step)
    else if (place.isTray && board.includes(step)) takeOut(step)
  })

  const onStepKey = (event: KeyboardEvent, step: string | null): boolean => {
    if (isChecked || !step || event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === 'Enter' || event.key === ' ') {
      goTo(step)
      focusItem(frame.current)
    } else if (event.key === 'Delete' || event.key === 'Backspace') takeOut(step)
    else return false
    event.preventDefault()
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isChecked || event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    takeBack()
  }

  return {
    here,
    /** The step that was pressed, if one was. */
    chosen,
    active,
    pending,
    said,
    drag,
    titleOf,
    goTo,
    setExit,
    follow,
    // The question goes with its buttons; the keyboard must not go with them.
    settle: (by: number | null): void => {
      if (pending) lead(pending.from, pending.to, by)
      focusItem(frame.current)
    },
    dismiss: (): void => {
      setPending(null)
      focusItem(frame.current)
    },
    unlink,
    takeBack,
    grab,
    onStepKey,
    onKeyDown,
  }
}
