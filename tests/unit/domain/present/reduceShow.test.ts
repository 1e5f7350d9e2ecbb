import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginAsk } from '../../../../renderer/domain/lesson/beginAsk.ts'
import type { Show } from '../../../../renderer/domain/lesson/show.ts'
import { countHand } from '../../../../renderer/domain/lesson/tallyHands.ts'
import { beginShow } from '../../../../renderer/domain/present/beginShow.ts'
import type { ShowCommand } from '../../../../renderer/domain/present/command.ts'
import { fitShow } from '../../../../renderer/domain/present/fitShow.ts'
import { mergeShows } from '../../../../renderer/domain/present/mergeShows.ts'
import { parseShow } from '../../../../renderer/domain/present/parseShow.ts'
import { reduceShow } from '../../../../renderer/domain/present/reduceShow.ts'
import { boundsOf, type Script } from '../../../../renderer/domain/present/script.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const diagram = makeProcedure('case', [
  'title > decide > pay: paid',
  'decide > seize: not paid',
  'seize > sell > pay',
])
const SCRIPT: Script = [
  { id: 'whole', kind: 'diagram', diagram, step: null },
  { id: 'one', kind: 'diagram', diagram, step: 'seize' },
  { id: 'asked', kind: 'question', question: 'q:1' },
  { id: 'table', kind: 'rows', count: 3 },
]
const begin = (script: Script = SCRIPT): Show =>
  beginShow(script, { id: 'lesson', locale: 'ky', startedAt: 0, revision: 0 })
const presented = (...commands: readonly ShowCommand[]): Show =>
  commands.reduce((show, command) => reduceShow(SCRIPT, show, command), begin())
const NEXT: ShowCommand = { kind: 'next' }
const BACK: ShowCommand = { kind: 'back' }
const placeOf = ({ part, revealed, choices, ask }: Show) => ({ part, revealed, choices, ask })

describe('a presentation', () => {
  it('reveals step by step and goes on to the next part', () => {
    expect(presented(NEXT, NEXT)).toMatchObject({ part: 0, revealed: 2, revision: 2 })
    expect(presented({ kind: 'last' }, NEXT)).toMatchObject({ part: 1 })
  })

  it('shows a part about one step with all before it at once', () => {
    expect(presented({ kind: 'nextPart' })).toMatchObject({ part: 1, revealed: 4 })
    expect(presented({ kind: 'nextPart' }, NEXT)).toMatchObject({ part: 2, revealed: 0 })
  })

  it('takes a question asked aside away before it goes on, and does not bring it back', () => {
    const aside = { kind: 'ask', ask: beginAsk('q:2') } as const
    const here = presented(NEXT)

    expect(presented(NEXT, aside, NEXT)).toMatchObject({ revealed: here.revealed, ask: null })
    expect(presented(NEXT, aside, { kind: 'back' })).toMatchObject({ revealed: 1, ask: null })
    expect(presented(NEXT, aside, NEXT, NEXT)).toMatchObject({ revealed: 2, ask: null })
    expect(
      presented(NEXT, aside, { kind: 'goToPart', part: 1 }, { kind: 'goToPart', part: 0 }),
    ).toMatchObject({ part: 0, revealed: 1, ask: null })
    const blank = { kind: 'blank', colour: 'black' } as const
    expect(presented(aside, blank, NEXT)).toMatchObject({ blank: null, ask: aside.ask })
  })

  it('asks the question of a part that came into the lesson where another one was left', () => {
    const kept = presented(NEXT)
    const asking = SCRIPT.filter(({ kind }) => kind === 'question')

    expect(fitShow(asking, kept).ask).toEqual(beginAsk('q:1'))
  })

  it('counts on from the latest version of a question, whoever counted before', () => {
    const hand = {
      kind: 'changeAsk',
      change: (ask) => countHand(ask, 'a', 1),
    } as const satisfies ShowCommand
    const aside = { kind: 'ask', ask: beginAsk('q:2') } as const

    expect(presented(aside, hand, hand).ask).toMatchObject({ stage: 'counting', hands: { a: 2 } })
    expect(presented(NEXT, hand)).toEqual(presented(NEXT))
  })

  it('asks the question of a question part, and finds it again as it was left', () => {
    const asked = presented({ kind: 'goToPart', part: 2 })
    expect(asked.ask).toEqual({ question: 'q:1', stage: 'asked', hands: {}, called: null })

    const counted = { question: 'q:1', stage: 'counting', hands: { a: 4 }, called: null } as const
    const returned = presented(
      { kind: 'goToPart', part: 2 },
      { kind: 'ask', ask: counted },
      NEXT,
      BACK,
    )
    expect(returned.ask).toEqual(counted)
    expect(presented({ kind: 'goToPart', part: 2 }, NEXT).ask).toBeNull()
  })

  it('goes to a step by its number in the drawing, off the way taken if need be', () => {
    expect(presented({ kind: 'jump', number: 4 })).toMatchObject({ revealed: 4 })
    const chosen = presented(NEXT, NEXT, { kind: 'choose', at: 'decide', to: 'pay' })
    expect(chosen).toMatchObject({ revealed: 3, choices: { decide: 'pay' } })
    expect(reduceShow(SCRIPT, chosen, { kind: 'jump', number: 5 })).toMatchObject({
      revealed: 5,
      choices: {},
    })
  })

  it('reveals the branch that was chosen', () => {
    const show = presented(NEXT, NEXT, { kind: 'choose', at: 'decide', to: 'seize' })

    expect(show).toMatchObject({ revealed: 3, choices: { decide: 'seize' } })
  })

  it.each<ShowCommand>([
    { kind: 'jump', number: 0 },
    { kind: 'jump', number: 99 },
    { kind: 'choose', at: 'decide', to: 'pay' },
    { kind: 'choose', at: 'title', to: 'decide' },
    { kind: 'goToPart', part: 4 },
    { kind: 'previousPart' },
    { kind: 'back' },
    { kind: 'first' },
    { kind: 'uncover', step: 'title' },
    { kind: 'tool', tool: 'none' },
    { kind: 'theme', theme: 'projector' },
    { kind: 'locale', locale: 'ky' },
  ])('is the very same after %o, which leads nowhere from the start', (command) => {
    const show = begin()

    expect(reduceShow(SCRIPT, show, command)).toBe(show)
  })

  it('brings back the picture before it moves', () => {
    const blank = presented(NEXT, { kind: 'blank', colour: 'black' })
    expect(blank.blank).toBe('black')

    expect(reduceShow(SCRIPT, blank, NEXT)).toMatchObject({ blank: null, revealed: 1 })
    expect(reduceShow(SCRIPT, blank, { kind: 'blank', colour: 'black' }).blank).toBeNull()
    expect(reduceShow(SCRIPT, blank, { kind: 'blank', colour: 'white' }).blank).toBe('white')
  })

  it('goes to the beginning of the part, then of all', () => {
    const show = presented({ kind: 'goToPart', part: 3 }, NEXT, { kind: 'first' })
    expect(show).toMatchObject({ part: 3, revealed: 0 })
    expect(reduceShow(SCRIPT, show, { kind: 'first' })).toMatchObject({ part: 0, left: {} })
  })

  it('covers titles and uncovers one at a time', () => {
    const covered = presented(NEXT, { kind: 'cover' }, { kind: 'uncover', step: 'title' })
    expect(covered.covered).toEqual({ isOn: true, uncovered: ['title'] })
    expect(reduceShow(SCRIPT, covered, { kind: 'cover' }).covered.isOn).toBe(false)
  })

  it('stays where there is something when the content has shrunk', () => {
    const show = presented(
      NEXT,
      NEXT,
      { kind: 'choose', at: 'decide', to: 'seize' },
      { kind: 'last' },
    )
    const small = makeProcedure('case', ['title > decide'])

    const fitted = fitShow([{ id: 'whole', kind: 'diagram', diagram: small, step: null }], show)

    expect(fitted).toMatchObject({ part: 0, revealed: 2, choices: {} })
    expect(fitShow([], presented({ kind: 'goToPart', part: 3 }))).toMatchObject({
      part: 0,
      revealed: 0,
    })
  })
})

const step = fc.constantFrom('title', 'decide', 'pay', 'seize', 'sell', 'nowhere')
const anyCommand: fc.Arbitrary<ShowCommand> = fc.oneof(
  fc.constantFrom<ShowCommand>(
    NEXT,
    BACK,
    { kind: 'first' },
    { kind: 'last' },
    { kind: 'nextPart' },
    { kind: 'previousPart' },
    { kind: 'blank', colour: 'black' },
    { kind: 'blank', colour: 'white' },
    { kind: 'camera' },
    { kind: 'tool', tool: 'laser' },
    { kind: 'cover' },
    { kind: 'theme', theme: 'dark' },
    { kind: 'locale', locale: 'en' },
    { kind: 'restart', now: 5 },
  ),
  fc.integer({ min: -2, max: 9 }).map((number): ShowCommand => ({ kind: 'jump', number })),
  fc.integer({ min: -2, max: 9 }).map((part): ShowCommand => ({ kind: 'goToPart', part })),
  fc.tuple(step, step).map(([at, to]): ShowCommand => ({ kind: 'choose', at, to })),
  step.map((each): ShowCommand => ({ kind: 'uncover', step: each })),
)
const anyShow = fc
  .array(anyCommand, { maxLength: 40 })
  .map((commands) => commands.reduce((show, each) => reduceShow(SCRIPT, show, each), begin()))

describe('any run of commands', () => {
  it('stays within parts and steps, and is counted one by one', () => {
    fc.assert(
      fc.property(anyShow, anyCommand, (before, command) => {
        const show = reduceShow(SCRIPT, before, command)

        const part = SCRIPT[show.part]
        const { least, most } = boundsOf(part, show.choices)
        expect(part).toBeDefined()
        expect(show.revealed).toBeGreaterThanOrEqual(least)
        expect(show.revealed).toBeLessThanOrEqual(most)
        expect(show.revision).toBe(before.revision + (show === before ? 0 : 1))
        expect(fitShow(SCRIPT, show)).toBe(show)
      }),
    )
  })

  it('is undone by back where it ends with next', () => {
    fc.assert(
      fc.property(anyShow, (before) => {
        const next = reduceShow(SCRIPT, before, NEXT)
        const isAskedAside = before.ask !== null && SCRIPT[before.part]?.kind !== 'question'
        // A part that was left further on is found there, and gone back through from there.
        const isAtBeginning =
          next.part === before.part ||
          next.revealed === boundsOf(SCRIPT[next.part], next.choices).least
        fc.pre(before.blank === null && !isAskedAside && next !== before && isAtBeginning)

        expect(placeOf(reduceShow(SCRIPT, next, BACK))).toEqual(placeOf(before))
      }),
    )
  })

  it('leads to what can be written down and read again', () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        expect(parseShow(JSON.parse(JSON.stringify(show)))).toEqual(show)
      }),
    )
  })
})

describe('two versions of a presentation', () => {
  const version = fc
    .tuple(anyShow, fc.nat(3))
    .map(([show, revision]): Show => ({ ...show, revision }))

  it('are joined the same way in any order, grouping and number', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(mergeShows(a, b)).toEqual(mergeShows(b, a))
        expect(mergeShows(a, mergeShows(b, c))).toEqual(mergeShows(mergeShows(a, b), c))
        expect(mergeShows(a, a)).toBe(a)
      }),
    )
  })

  it('leave standing the later one', () => {
    const early = presented(NEXT)
    const late = presented(NEXT, NEXT)

    expect(mergeShows(early, late)).toBe(late)
    expect(mergeShows(late, early)).toBe(late)
  })
})

describe('what is no presentation', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['less than all of it', { ...begin(), camera: undefined }],
    ['a part that cannot be', { ...begin(), part: -1 }],
    ['half a step', { ...begin(), revealed: 0.5 }],
    ['a choice that is no step', { ...begin(), choices: { a: 1 } }],
    ['a tool that nobody has', { ...begin(), tool: 'hammer' }],
    ['an ask without hands', { ...begin(), ask: { question: 'q', stage: 'asked' } }],
    ['a wrong place left', { ...begin(), left: { one: {} } }],
  ])('is not taken for one: %s', (_name, value) => {
    expect(parseShow(value)).toBeNull()
  })
})
