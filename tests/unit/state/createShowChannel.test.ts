import { describe, expect, it, vi } from 'vitest'
import type { Show } from '../../../renderer/domain/lesson/show.ts'
import { beginShow } from '../../../renderer/domain/present/beginShow.ts'
import {
  createShowChannel,
  type Presence,
  type ShowChannel,
  type Surroundings,
} from '../../../renderer/state/createShowChannel.ts'

/** A machine with windows on it: one storage for all, a line on which each hears the others. */
function makeMachine({ hasLine = true, hasStorage = true } = {}) {
  const stored = new Map<string, string>()
  const lines = new Set<{ name: string; hear: Set<(message: unknown) => void> }>()
  const watchers = new Map<object, (key: string, value: string | null) => void>()

  const openWindow = (): Surroundings => {
    const window = {}
    return {
      storage: hasStorage
        ? {
            getItem: (key) => stored.get(key) ?? null,
            setItem: (key, value) => {
              stored.set(key, value)
              for (const [other, watch] of watchers) if (other !== window) watch(key, value)
            },
          }
        : null,
      openLine: (name) => {
        if (!hasLine) return null
        const own = { name, hear: new Set<(message: unknown) => void>() }
        lines.add(own)
        return {
          say: (message) => {
            // As browsers have it.
            if (!lines.has(own)) throw new DOMException('Channel is closed', 'InvalidStateError')
            const heard: unknown = JSON.parse(JSON.stringify(message))
            for (const other of lines)
              if (other !== own && other.name === name) for (const hear of other.hear) hear(heard)
          },
          hear: (listener) => own.hear.add(listener),
          close: () => lines.delete(own),
        }
      },
      onStored: (listener) => {
        watchers.set(window, listener)
        return () => watchers.delete(window)
      },
    }
  }
  return { stored, openWindow }
}

const begun = beginShow([], { id: 'lesson', locale: 'ky', startedAt: 0, revision: 1 })
const reveal = (channel: ShowChannel): void =>
  channel.update((show) =>
    show ? { ...show, revealed: show.revealed + 1, revision: show.revision + 1 } : begun,
  )

describe.each([
  ['with a line between windows', {}],
  ['with nothing but a storage', { hasLine: false }],
  ['with nothing but a line', { hasStorage: false }],
])('two windows, %s', (_name, machine) => {
  it('both drive, and both hold the same', () => {
    const { openWindow } = makeMachine(machine)
    const stage = createShowChannel('lesson', openWindow())
    const presenter = createShowChannel('lesson', openWindow())
    const onChange = vi.fn()
    presenter.subscribe(onChange)

    reveal(stage)
    reveal(stage)
    reveal(presenter)

    expect(stage.get()).toMatchObject({ revealed: 2, revision: 3 })
    expect(presenter.get()).toEqual(stage.get())
    expect(onChange).toHaveBeenCalledTimes(3)
  })
})

describe('a window that comes back', () => {
  it('finds the very place, whoever was left', () => {
    const { openWindow } = makeMachine()
    const first = createShowChannel('lesson', openWindow())
    reveal(first)
    reveal(first)
    const kept = first.get()
    first.close()

    expect(createShowChannel('lesson', openWindow()).get()).toEqual(kept)
    expect(createShowChannel('another', openWindow()).get()).toBeNull()
  })

  it('begins anew where what was kept is spoilt', () => {
    const { stored, openWindow } = makeMachine()
    stored.set('atlas-show:lesson', '{"revealed":')

    expect(createShowChannel('lesson', openWindow()).get()).toBeNull()
  })

  it('learns what was said while it slept before it speaks', () => {
    const { stored, openWindow } = makeMachine({ hasLine: false })
    const asleep = createShowChannel('lesson', { ...openWindow(), onStored: () => () => undefined })
    reveal(asleep)
    const later: Show = { ...begun, revealed: 7, revision: 9 }
    stored.set('atlas-show:lesson', JSON.stringify(later))

    reveal(asleep)

    expect(asleep.get()).toMatchObject({ revealed: 8, revision: 10 })
  })
})

it('goes on where nothing can be kept', () => {
  const window = makeMachine().openWindow()
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const channel = createShowChannel('lesson', {
    ...window,
    storage: { getItem: () => null, setItem: full },
  })

  reveal(channel)

  expect(channel.get()).toEqual(begun)
})

it('passes on where the instructor points, and keeps it nowhere', () => {
  const { stored, openWindow } = makeMachine()
  const stage = createShowChannel('lesson', openWindow())
  const presenter = createShowChannel('lesson', openWindow())
  const seen: unknown[] = []
  stage.onPoint((pointer) => seen.push(pointer))

  presenter.point({ x: 3, y: 4 })
  presenter.point(null)

  expect(seen).toEqual([{ x: 3, y: 4 }, null])
  expect(stored.size).toBe(0)
})

it('tells the instructor whether the audience has its window', () => {
  const { openWindow } = makeMachine()
  const stage = createShowChannel('lesson', openWindow())
  const leave = stage.attend('audience')
  const presenter = createShowChannel('lesson', openWindow())
  const heard: Presence[] = []

  presenter.onPresence('audience', (presence) => heard.push(presence))
  leave()
  stage.attend('audience')

  expect(heard).toEqual(['open', 'closed', 'open'])
})

it('does not take what is no presentation, nor one under another name', () => {
  const { openWindow } = makeMachine()
  const around = openWindow()
  const channel = createShowChannel('lesson', around)
  const line = openWindow().openLine('atlas-show:lesson')

  line?.say({ kind: 'show', show: { revision: 99 } })
  line?.say({ kind: 'show', show: { ...begun, id: 'another', revision: 99 } })
  line?.say('show')

  expect(channel.get()).toBeNull()
})

describe('a window that closes', () => {
  it('may say goodbye after its channel was closed, and is known to be gone', () => {
    const { openWindow } = makeMachine()
    const [stage, presenter] = [0, 1].map(() => createShowChannel('lesson', openWindow()))
    if (!stage || !presenter) throw new Error('two windows are wanted')
    const heard: Presence[] = []
    const leave = stage.attend('audience')
    presenter.onPresence('audience', (presence) => heard.push(presence))

    stage.close()
    leave()

    expect(heard.at(-1)).toBe('closed')
  })
})
