import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseQuestions, countRepeats } from '../../../../renderer/domain/exam/chooseQuestions.ts'
import { composePaper, VARIANTS } from '../../../../renderer/domain/exam/composePaper.ts'
import { difficultyOf } from '../../../../renderer/domain/exam/difficultyOf.ts'
import { editionOf } from '../../../../renderer/domain/exam/editionOf.ts'
import { readExamCode, writeExamCode } from '../../../../renderer/domain/exam/examCode.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { makeOrder } from './makeExam.ts'

const atlas = loadSound(realFiles)
const banks = {
  ky: buildQuestionBank(atlas, 'ky'),
  ru: buildQuestionBank(atlas, 'ru'),
  en: buildQuestionBank(atlas, 'en'),
}
const editions = {
  ky: editionOf(atlas, banks.ky),
  ru: editionOf(atlas, [...banks.ru].reverse()),
  en: editionOf(atlas, banks.en),
}
const edition = editions.ky

const shapeOf = (paper: readonly Question[]) =>
  paper.map(({ id, options }) => [id, options.map((option) => option.id)])
const idsOf = (paper: readonly Question[]) => paper.map(({ id }) => id)
const seeds = fc.integer({ min: 0, max: 2 ** 20 - 1 })
const SLOW = { numRuns: 30 }

const repeated = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('composePaper', () => {
  it('gives the same paper from the same code in every language, however the bank is listed', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...VARIANTS),
        (seed, count, variant) => {
          const code = writeExamCode(makeOrder({ seed, count }), edition)
          const papers = (['ky', 'ru', 'en'] as const).map((locale) => {
            const bank = locale === 'ru' ? [...banks.ru].reverse() : banks[locale]
            const read = readExamCode(code.toLowerCase(), editions[locale])
            return read.ok ? shapeOf(composePaper(read.order, bank, variant)) : read.fault
          })

          expect(papers[1]).toEqual(papers[0])
          expect(papers[2]).toEqual(papers[0])
          expect(papers[0]).toHaveLength(count)
        },
      ),
      SLOW,
    )
  }, 60_000)

  it('asks in all variants the same, in another order of questions and options', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 4, max: 30 }), (seed, count) => {
        const papers = VARIANTS.map((variant) =>
          composePaper(makeOrder({ seed, count }), banks.en, variant),
        )

        for (const paper of papers)
          expect(idsOf(paper).sort()).toEqual(idsOf(papers[0] ?? []).sort())
        expect(new Set(papers.map((paper) => idsOf(paper).join())).size).toBe(VARIANTS.length)
      }),
      SLOW,
    )
  }, 60_000)

  it('keeps of every question all options, and every answer', () => {
    const known = new Map(banks.en.map((question) => [question.id, question]))
    const paper = composePaper(makeOrder({ count: 200 }), banks.en)

    for (const question of paper) {
      const before = known.get(question.id)
      const ids = (each?: Question) => each?.options.map(({ id }) => id).sort()
      expect(ids(question)).toEqual(ids(before))
      expect(question.answer).toEqual(before?.answer)
    }
  })

  it('never shows steps in the right order from the beginning', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const question = makeQuestion({
          kind: 'order',
          options: ['x', 'y'].map((id) => ({ id, text: id })),
          answer: ['x', 'y'],
        })
        const [asked] = composePaper(makeOrder({ seed, count: 1 }), [question])

        expect(asked?.options.map(({ id }) => id)).toEqual(['y', 'x'])
      }),
    )
  })
})

describe('chooseQuestions', () => {
  it('asks nothing twice as long as there is something else', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chosen = chooseQuestions(makeOrder({ seed, count: 100 }), banks.en)

        expect(countRepeats(chosen)).toBe(0)
      }),
      SLOW,
    )
  }, 60_000)

  it('asks twice about one claim rather than give too few questions', () => {
    const bank = repeated(3, (index) => makeQuestion({ id: `q:choice:${index}`, claims: ['one'] }))

    const chosen = chooseQuestions(makeOrder({ count: 3 }), bank)

    expect(chosen).toHaveLength(3)
    expect(countRepeats(chosen)).toBe(2)
  })

  it('gives what there is where the wish is too large', () => {
    expect(chooseQuestions(makeOrder({ count: 20 }), [makeQuestion()])).toHaveLength(1)
    expect(chooseQuestions(makeOrder({ count: 20 }), [])).toEqual([])
  })

  it('spreads over systems, kinds and topics, however unequal they are', () => {
    const bank = [
      ...repeated(90, (index) => ({ system: 'large', kind: 'choice', topic: 'a', index }) as const),
      ...repeated(10, (index) => ({ system: 'small', kind: 'term', topic: 'b', index }) as const),
    ].map(({ index, ...given }) =>
      makeQuestion({
        ...given,
        id: `q:${given.kind}:${index}`,
        claims: [`${given.kind}-${index}`],
      }),
    )

    const chosen = chooseQuestions(makeOrder({ count: 10 }), bank)

    expect(chosen.filter(({ system }) => system === 'small')).toHaveLength(5)
  })

  it('keeps to scope, kinds and difficulty', () => {
    const order = makeOrder({
      scope: ['france', ''],
      kinds: ['choice', 'term'],
      difficulty: 'easy',
    })

    const chosen = chooseQuestions(order, banks.en)

    expect(chosen.length).toBeGreaterThan(0)
    for (const question of chosen) {
      expect([null, 'france']).toContain(question.system)
      expect(['choice', 'term']).toContain(question.kind)
      expect(difficultyOf(question)).toBe('easy')
    }
  })
})

describe('editionOf', () => {
  it('is the same in every language and for every order of the bank', () => {
    expect(editions.ru).toEqual(edition)
    expect(editions.en).toEqual(edition)
  })

  it('changes with any word of the content and with any question', () => {
    const [first, ...others] = atlas.terms
    const reworded = first && { ...atlas, terms: [{ ...first, ky: `${first.ky}.` }, ...others] }

    expect(editionOf(reworded ?? atlas, banks.ky).fingerprint).not.toBe(edition.fingerprint)
    expect(editionOf(atlas, banks.ky.slice(1)).fingerprint).not.toBe(edition.fingerprint)
  })
})
