import { describe, expect, it } from 'vitest'
import { beginShow } from '../../../../renderer/domain/present/beginShow.ts'
import { commandOf, readStageKey } from '../../../../renderer/features/present/stageKeys.ts'

const press = (key: string, code = key, shiftKey = false, hasLetters = true) =>
  readStageKey({ key, code, shiftKey }, hasLetters)

describe('the keys of a presentation', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'end'],
    ['Enter', 'enter'],
  ])('are those of a remote control: %s', (key, does) => {
    expect(press(key)).toBe(does)
    // The figures of a keypad without its lock.
    expect(press(key, 'Numpad3')).toBe(does)
  })

  it('are found by their place on a Cyrillic keyboard too', () => {
    expect(press('и', 'KeyB')).toBe('black')
    expect(press('ц', 'KeyW')).toBe('white')
    expect(press('ю', 'Period')).toBe('black')
    expect(press(',', 'Slash', true)).toBe('help')
    expect(press('?', 'Digit7', true)).toBe('help')
  })

  it('leave letters alone where they are switched off, but not the signs beside them', () => {
    expect(press('b', 'KeyB', false, false)).toBeNull()
    expect(press('.', 'Period', false, false)).toBe('black')
    expect(press(',', 'Comma', false, false)).toBe('white')
  })

  it('read figures from both parts of the keyboard', () => {
    expect(press('7', 'Digit7')).toBe(7)
    expect(press('0', 'Numpad0')).toBe(0)
    expect(press('!', 'Digit1', true)).toBeNull()
  })

  it('go through themes and languages in a round', () => {
    const show = beginShow([], { id: 'a', locale: 'en', startedAt: 0, revision: 0 })

    expect(commandOf('theme', show, null)).toEqual({ kind: 'theme', theme: 'light' })
    expect(commandOf('theme', { ...show, theme: 'dark' }, null)).toEqual({
      kind: 'theme',
      theme: 'projector',
    })
    expect(commandOf('locale', show, null)).toEqual({ kind: 'locale', locale: 'ky' })
  })
})
