import { LOCALES } from '../../../content/names.ts'
import type { Locale } from '../../../content/schema.ts'
import { revealAnswer } from '../../domain/lesson/revealAnswer.ts'
import type { Show } from '../../domain/lesson/show.ts'
import type { ShowCommand } from '../../domain/present/command.ts'

/** What the keys of a presentation are for, in the order in which they are told; with how they are written. */
export const STAGE_KEYS = [
  ['next', ['PageDown', '→', '↓', 'Space', 'Enter']],
  ['back', ['PageUp', '←', '↑']],
  ['first', ['Home']],
  ['last', ['End']],
  ['jump', ['1…99 Enter']],
  ['branch', ['1–9']],
  ['previousPart', ['[']],
  ['nextPart', [']']],
  ['black', ['B', '.']],
  ['white', ['W', ',']],
  ['camera', ['C']],
  ['laser', ['L']],
  ['spotlight', ['S']],
  ['pen', ['P']],
  ['undo', ['Ctrl+Z']],
  ['clear', ['E']],
  ['cover', ['X']],
  ['uncover', ['U']],
  ['theme', ['T']],
  ['locale', ['G']],
  ['fullScreen', ['F', 'F5']],
  ['presenter', ['V']],
  ['ask', ['Q']],
  ['count', ['1–9']],
  ['reveal', ['R']],
  ['names', ['N']],
  ['help', ['?', 'H']],
  ['end', ['Esc']],
] as const

/** What is no key of the presentation itself but of a part of it. */
type Elsewhere = 'jump' | 'branch' | 'undo' | 'clear' | 'count' | 'reveal'

export type StageKey = Exclude<(typeof STAGE_KEYS)[number][0], Elsewhere> | 'enter'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

const NAMED: Readonly<Record<string, StageKey>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'end',
  // Remote controls begin with it; to the browser it would mean to load the page again.
  F5: 'fullScreen',
}

/** Signs that are no letters: they stay where single letters are switched off. */
const SIGNS: Readonly<Record<string, StageKey>> = {
  Period: 'black',
  NumpadDecimal: 'black',
  Comma: 'white',
  BracketLeft: 'previousPart',
  BracketRight: 'nextPart',
}

const LETTERS: Readonly<Record<string, StageKey>> = {
  KeyB: 'black',
  KeyW: 'white',
  KeyC: 'camera',
  KeyL: 'laser',
  KeyS: 'spotlight',
  KeyP: 'pen',
  KeyX: 'cover',
  KeyU: 'uncover',
  KeyT: 'theme',
  KeyG: 'locale',
  KeyF: 'fullScreen',
  KeyV: 'presenter',
  KeyQ: 'ask',
  KeyN: 'names',
  KeyH: 'help',
}

/** What a key means, by its place on the keyboard; a figure as a number; null for nothing. */
export function readStageKey(pressed: Pressed, hasLetters: boolean): StageKey | number | null {
  const { key, code, shiftKey } = pressed
  if (code === 'Space') return shiftKey ? 'back' : 'next'
  const named = NAMED[key]
  if (named) return named
  if (key === '?' || (code === 'Slash' && shiftKey)) return 'help'
  if (shiftKey) return null
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return Number(digit)
  return SIGNS[code] ?? (hasLetters ? (LETTERS[code] ?? null) : null)
}

const THEMES = ['projector', 'light', 'dark'] as const

/** The command of a key that needs to know nothing but the presentation; null for those that need more. */
export function commandOf(key: StageKey, show: Show, step: string | null): ShowCommand | null {
  switch (key) {
    case 'next':
    case 'enter':
      // A remote control has no other key that shows an answer.
      return show.ask && show.ask.stage !== 'revealed' && !show.blank
        ? revealing(crypto.randomUUID(), Date.now())
        : { kind: 'next' }
    case 'back':
    case 'first':
    case 'last':
    case 'previousPart':
    case 'nextPart':
    case 'camera':
    case 'cover':
      return { kind: key }
    case 'black':
    case 'white':
      return { kind: 'blank', colour: key }
    case 'laser':
    case 'spotlight':
    case 'pen':
      return { kind: 'tool', tool: key }
    case 'uncover':
      return step === null ? null : { kind: 'uncover', step }
    case 'theme':
      return { kind: 'theme', theme: after(THEMES, show.theme) }
    case 'locale':
      return { kind: 'locale', locale: after<Locale>(LOCALES, show.locale) }
    default:
      return null
  }
}

const revealing = (id: string, at: number): ShowCommand => ({
  kind: 'changeAsk',
  change: (ask) => revealAnswer(ask, id, at),
})

/** The one that follows in a round. */
const after = <T>(round: readonly T[], here: T): T =>
  round[(round.indexOf(here) + 1) % round.length] ?? here
