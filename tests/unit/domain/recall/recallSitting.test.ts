import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyStep,
  giveHint,
  placeTitle,
  startRecall,
  stepOf,
  titlesLeft,
} from '../../../../renderer/domain/recall/recallSitting.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const diagram = makeProcedure('d', ['a > b > c > d'])
const start = (seed = 1) => startRecall(diagram, { hiding: 'all', recall: new Map(), seed, now: 5 })

describe('a recall', () => {
  it('begins with every hidden title in the tray, shuffled anew each time', () => {
    const trays = Array.from({ length: 20 }, (_, seed) => start(seed).tray)

    for (const tray of trays) expect([...tray].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(trays.map((tray) => tray.join())).size).toBeGreaterThan(5)
  })

  it('puts a title from the tray into a step and its predecessor back into the tray', () => {
    const first = placeTitle(start(), 'a', 'b')
    const second = placeTitle(first, 'c', 'b')

    expect([...second.placed]).toEqual([['b', 'c']])
    expect([...titlesLeft(second)].sort()).toEqual(['a', 'b', 'd'])
    expect(second.path).toEqual(['a', 'c'])
  })

  it('lets two placed titles change places', () => {
    const both = placeTitle(placeTitle(start(), 'a', 'b'), 'b', 'a')

    const swapped = placeTitle(both, 'a', 'a')

    expect(Object.fromEntries(swapped.placed)).toEqual({ a: 'a', b: 'b' })
  })

  it('empties a step', () => {
    expect(emptyStep(placeTitle(start(), 'a', 'b'), 'b').placed.size).toBe(0)
  })

  it('tells a title once and holds its step against every later change', () => {
    const hinted = giveHint(placeTitle(placeTitle(start(), 'b', 'a'), 'c', 'b'), 'b')

    expect(hinted.hinted).toEqual(['b'])
    // The told title left the step it lay in by mistake, and the step let go of what lay there.
    expect(hinted.placed.size).toBe(0)
    expect([...titlesLeft(hinted)].sort()).toEqual(['a', 'c', 'd'])
    expect(placeTitle(hinted, 'a', 'b')).toBe(hinted)
    expect(placeTitle(hinted, 'b', 'a')).toBe(hinted)
    expect(giveHint(hinted, 'b')).toBe(hinted)
  })

  it('never loses nor doubles a title, whatever is done', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd')
    const act = fc.tuple(fc.constantFrom('place', 'empty', 'hint'), names, names)
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let sitting = start()
        for (const [kind, title, step] of acts) {
          if (kind === 'place') sitting = placeTitle(sitting, title, step)
          else if (kind === 'empty') sitting = emptyStep(sitting, step)
          else sitting = giveHint(sitting, step)
        }

        const everywhere = [...titlesLeft(sitting), ...sitting.placed.values(), ...sitting.hinted]
        expect(everywhere.sort()).toEqual(['a', 'b', 'c', 'd'])
        for (const [step, title] of sitting.placed) expect(stepOf(sitting, title)).toBe(step)
      }),
    )
  })
})
