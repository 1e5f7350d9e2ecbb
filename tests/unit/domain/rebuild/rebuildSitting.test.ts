import { describe, expect, it } from 'vitest'
import { builtDiagram } from '../../../../renderer/domain/rebuild/builtDiagram.ts'
import { hasPlainExit, wordedExits } from '../../../../renderer/domain/rebuild/exits.ts'
import {
  addLink,
  boardOf,
  linksNow,
  removeLink,
  removeStep,
  startRebuild,
  stepsLeft,
  undo,
} from '../../../../renderer/domain/rebuild/rebuildSitting.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links 0 to 4: a→b, b→c if yes, b→d if no, c→e, e→b.
const diagram = makeProcedure('d', ['a > b', 'b > c: yes', 'b > d: no', 'c > e > b'])
const start = (seed = 1) => startRebuild(diagram, { part: 'whole', seed, now: 5 })
const plain = (from: string, to: string) => ({ from, to, exit: null })

describe('a rebuild', () => {
  it('begins with the start alone and every other step shuffled in the tray', () => {
    const trays = Array.from({ length: 20 }, (_, seed) => start(seed).tray)

    expect(boardOf(start())).toEqual(['a'])
    for (const tray of trays) expect([...tray].sort()).toEqual(['b', 'c', 'd', 'e'])
    expect(new Set(trays.map((tray) => tray.join())).size).toBeGreaterThan(5)
  })

  it('takes a step out of the tray when something leads to it, and lets several do so', () => {
    const built = addLink(
      addLink(addLink(start(), plain('a', 'e')), plain('e', 'b')),
      plain('a', 'b'),
    )

    expect(boardOf(built)).toEqual(['a', 'e', 'b'])
    expect([...stepsLeft(built)].sort()).toEqual(['c', 'd'])
    expect(linksNow(built)).toHaveLength(3)
  })

  it('draws no link twice and none from a step to itself', () => {
    const built = addLink(start(), plain('a', 'b'))

    expect(addLink(built, plain('a', 'b'))).toBe(built)
    expect(addLink(built, plain('b', 'b'))).toBe(built)
  })

  it('leads an exit with words to one step only', () => {
    const first = addLink(start(), { from: 'b', to: 'c', exit: 1 })
    const second = addLink(first, { from: 'b', to: 'd', exit: 1 })

    expect(linksNow(second)).toEqual([{ from: 'b', to: 'd', exit: 1 }])
    expect(stepsLeft(second)).toContain('c')
  })

  it('puts a step that hangs on nothing back into the tray, and undoes that', () => {
    const built = addLink(addLink(start(), plain('a', 'b')), plain('b', 'e'))
    const removed = removeLink(built, 1)

    expect(stepsLeft(removed)).toContain('e')
    expect(linksNow(undo(removed))).toEqual(linksNow(built))
    expect(linksNow(undo(undo(undo(removed))))).toEqual([])
  })

  it('takes a step out with all its links, once', () => {
    const built = addLink(addLink(start(), plain('a', 'b')), plain('b', 'e'))
    const without = removeStep(built, 'b')

    expect(linksNow(without)).toEqual([])
    expect(removeStep(without, 'b')).toBe(without)
  })

  it('offers the conditions of a decision, and a plain way where nothing is said', () => {
    expect(wordedExits(diagram, 'b')).toEqual([1, 2])
    expect(hasPlainExit(diagram, 'b')).toBe(false)
    expect(hasPlainExit(diagram, 'a')).toBe(true)
    expect(hasPlainExit(diagram, 'd')).toBe(true)
  })

  it('is drawn with its own links, in the order of building, under the words of its exits', () => {
    const built = addLink(addLink(start(), plain('a', 'b')), { from: 'b', to: 'e', exit: 2 })

    const drawn = builtDiagram(diagram, built)

    expect(drawn.steps.map(({ id }) => id)).toEqual(['a', 'b', 'e'])
    expect(drawn.links[1]).toMatchObject({ from: 'b', to: 'e', condition: { en: 'no en' } })
    expect(drawn.links[0]?.condition).toBeUndefined()
  })
})
