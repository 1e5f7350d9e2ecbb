import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Atlas, LOCALES, type System } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import {
  makeActor,
  makeAtlas,
  makeClaim,
  makeProcedure,
  makeStep,
  makeSystem,
  makeTerm,
  sameText,
} from '../../makers/makeAtlas.ts'
import { flawsIn } from './flaws.ts'
import { withoutWords } from './withoutWords.ts'

/** Few words, so that they meet again and again; some hold one another, some are numbers. */
const WORDS = [
  'court',
  'courts',
  'courtyard',
  'chamber',
  'national chamber',
  'regional chamber',
  'State',
  'two',
  'three years',
  '1945',
  'oath',
  'agent',
  'creditor',
  'the debtor',
  'a licence issued by the ministry of justice',
  'yes',
  'no',
]

const word = fc.constantFrom(...WORDS)
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** The same in one language, other words in another: what is sound in one may be unsound there. */
const text = fc
  .tuple(phrase, phrase, fc.boolean())
  .map(([one, other, isSame]) => ({ ...sameText(one), en: isSame ? one : other }))

const claimOf = (id: string) =>
  fc
    .tuple(text, phrase, phrase, text, fc.array(text, { maxLength: 4 }), fc.boolean())
    .map(([blank, before, after, plain, distractors, isGapped]) => {
      const around = (words: string) => `${before} ${words} ${after}.`
      const gapped = { ky: around(blank.ky), ru: around(blank.ru), en: around(blank.en) }
      return makeClaim(id, isGapped ? { text: gapped, blank, distractors } : { text: plain })
    })

const ids = (count: number, start: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start}${index}`)

/** A way from the first of the steps to the last, with any further ways between them. */
const diagramOf = (id: string) =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.option(word, { nil: null })), { maxLength: 7 }),
      fc.array(text, { minLength: 9, maxLength: 9 }),
      fc.array(fc.constantFrom('act', 'decision', 'document', 'outcome'), {
        minLength: 9,
        maxLength: 9,
      }),
      fc.constantFrom('procedure', 'organisation'),
    )
    .map(([count, ways, titles, kinds, nature]) => {
      const names = ids(count, 's')
      const more = ways
        .filter(([from, to]) => from < count && to < count && from !== to)
        .map(([from, to, condition]) => `s${from} > s${to}${condition ? `: ${condition}` : ''}`)
      const diagram = makeProcedure(id, [names.join(' > '), ...new Set(more)], {
        nature: nature === 'procedure' ? 'procedure' : 'organisation',
        actors: [...ids(3, 'a')],
      })
      const steps = diagram.steps.map((step, index) =>
        makeStep(step.id, {
          kind: index === 0 ? 'start' : kindIn(kinds, index),
          title: titles[index] ?? sameText(step.id),
          actor: `a${index % 3}`,
          claims: [`c${index % 4}`],
        }),
      )
      const links = diagram.links.map((link) => ({ ...link, claims: ['c0'] }))
      return { ...diagram, steps, links }
    })

const kindIn = (kinds: readonly ('act' | 'decision' | 'document' | 'outcome')[], index: number) =>
  kinds[index] ?? 'act'

const cellOf = (claim: string) =>
  fc.oneof(
    text.map((value) => ({ value, claims: [claim] })),
    fc.constant({ silent: true as const }),
  )

const systemOf = (id: string): fc.Arbitrary<System> =>
  fc
    .tuple(
      fc.tuple(...ids(5, 'c').map((claim) => claimOf(`${id}-${claim}`))),
      fc.array(diagramOf('way'), { maxLength: 1 }),
      fc.array(diagramOf('other'), { maxLength: 1 }),
      cellOf(`${id}-c0`),
      fc.array(word, { minLength: 3, maxLength: 3 }),
      phrase,
    )
    .map(([claims, first, second, cell, actors, name]) => {
      const renamed = [...first, ...second].map((diagram) => ({
        ...diagram,
        steps: diagram.steps.map((step) => ({
          ...step,
          claims: step.claims.map((c) => `${id}-${c}`),
        })),
        links: diagram.links.map((link) => ({
          ...link,
          claims: link.claims.map((c) => `${id}-${c}`),
        })),
      }))
      return makeSystem(id, {
        name: sameText(`${id} ${name}`),
        claims,
        diagrams: renamed,
        actors: actors.map((actor, index) => makeActor(`a${index}`, actor)),
        cells: { row: cell },
      })
    })

const atlases: fc.Arbitrary<Atlas> = fc
  .tuple(
    fc.tuple(...ids(4, 'land').map(systemOf)),
    fc.array(fc.tuple(phrase, phrase), { maxLength: 6 }),
  )
  .map(([systems, terms]) =>
    makeAtlas({
      systems,
      dimensions: [{ id: 'row', name: sameText('Row') }],
      terms: terms.map(([name, definition], index) =>
        makeTerm(`t${index}`, definition, { ky: `${name} к`, ru: `${name} р`, en: name }),
      ),
    }),
  )

/** Each run makes several banks: enough of them to find a fault within days, not to keep everybody waiting. */
const RUNS = { numRuns: Number(process.env.BANK_RUNS ?? 30) }
const PATIENCE_MS = 120_000

describe('the questions of any content', { timeout: PATIENCE_MS }, () => {
  it('are sound in every language, whatever the words', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const flawed = LOCALES.flatMap((locale) =>
          buildQuestionBank(atlas, locale).flatMap((question) =>
            flawsIn(question).map((flaw) => `${locale} ${question.id} ${flaw}`),
          ),
        )

        expect(flawed).toEqual([])
      }),
      RUNS,
    )
  })

  it('are the same in every language but for their words, and have names of their own', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const [ky = [], ru, en] = LOCALES.map((locale) => buildQuestionBank(atlas, locale))

        expect(ru?.map(withoutWords)).toEqual(ky.map(withoutWords))
        expect(en?.map(withoutWords)).toEqual(ky.map(withoutWords))
        expect(new Set(ky.map(({ id }) => id)).size).toBe(ky.length)
      }),
      RUNS,
    )
  })

  it('are made anew just the same', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const again = buildQuestionBank(structuredClone(atlas), 'ru')

        expect(again).toEqual(buildQuestionBank(atlas, 'ru'))
      }),
      RUNS,
    )
  })

  it('never offer a country of which the comparison says the same, or nothing', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const values = new Map(
          atlas.systems.map(({ id, cells: { row } }) => [
            id,
            row && 'value' in row ? row.value.ru : null,
          ]),
        )
        const asked = buildQuestionBank(atlas, 'ru').filter(({ id }) => id.endsWith('/row'))

        for (const { options, answer } of asked) {
          const said = options.map(({ id }) => values.get(id))
          expect(said).not.toContain(null)
          const right = values.get(answer[0] ?? '')
          expect(said.filter((value) => value === right)).toHaveLength(1)
        }
      }),
      RUNS,
    )
  })
})
