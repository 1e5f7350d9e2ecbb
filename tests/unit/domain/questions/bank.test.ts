import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/schema.ts'
import { FORM_OF } from '../../../../renderer/domain/questions/answerForm.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { questionsOfDiagram } from '../../../../renderer/domain/questions/questionsOfDiagram.ts'
import { makeAtlas, makeProcedure, makeSystem } from '../../makers/makeAtlas.ts'
import { builtInAtlas, builtInBank } from './builtInBank.ts'
import { withoutWords } from './withoutWords.ts'

describe('questionsOfDiagram', () => {
  it('keeps systems apart that have a diagram of the same name', () => {
    const systems = ['one', 'two'].map((id) =>
      makeSystem(id, { diagrams: [makeProcedure('way', ['a > b > c > d'])] }),
    )

    const questions = questionsOfDiagram(
      buildQuestionBank(makeAtlas({ systems }), 'ky'),
      'two',
      'way',
    )

    expect(questions.length).toBeGreaterThan(0)
    expect(new Set(questions.map((question) => question.system))).toEqual(new Set(['two']))
  })
})

describe('the bank of the built-in content', () => {
  it('has questions of every kind', () => {
    const kinds = new Set(builtInBank('ky').map((question) => question.kind))

    expect([...kinds].sort()).toEqual(Object.keys(FORM_OF).sort())
  })

  it('holds well over a thousand questions', () => {
    expect(builtInBank('ky').length).toBeGreaterThan(1500)
  })

  it('asks of every claim in two or more ways', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { claims, kind } of builtInBank('ky'))
      for (const claim of claims) kinds.set(claim, (kinds.get(claim) ?? new Set()).add(kind))
    const claims = [...builtInAtlas.systems, ...builtInAtlas.themes].flatMap((one) => one.claims)

    const seldom = claims.filter(({ id }) => (kinds.get(id)?.size ?? 0) < 2)

    expect(seldom.map(({ id }) => id)).toEqual([])
  })

  it('is the same each time it is built', () => {
    expect(buildQuestionBank(structuredClone(builtInAtlas), 'ru')).toEqual(builtInBank('ru'))
  })

  it('survives being written to a file, as the build does with it', () => {
    const read: unknown = JSON.parse(JSON.stringify(builtInBank('ky')))

    expect(read).toStrictEqual(builtInBank('ky'))
  })

  it('differs between languages in wording alone', () => {
    const bones = LOCALES.map((locale) => builtInBank(locale).map(withoutWords))

    expect(bones[1]).toEqual(bones[0])
    expect(bones[2]).toEqual(bones[0])
  })

  it('gives every question a name of its own, in plain letters', () => {
    const ids = builtInBank('ky').map((question) => question.id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^q:[a-z-]+:[a-z0-9/>-]+$/.test(id))).toEqual([])
  })

  it('makes about half of the statements false', () => {
    const statements = builtInBank('ky').filter(({ kind }) => kind === 'true-false')
    const wrong = statements.filter(({ answer }) => answer[0] === 'false').length

    expect(wrong / statements.length).toBeGreaterThan(0.35)
    expect(wrong / statements.length).toBeLessThan(0.65)
  })

  it('cites paragraphs of the article, and claims, topics and steps that are there', () => {
    const subjects = new Map(
      [...builtInAtlas.systems, ...builtInAtlas.themes].map((one) => [one.id, one]),
    )
    const claims = new Set([...subjects.values()].flatMap((one) => one.claims.map(({ id }) => id)))
    const topics = new Set(builtInAtlas.vocabulary.topics.map(({ id }) => id))
    const last = Math.max(...builtInAtlas.article.paragraphs.map(({ n }) => n))

    for (const question of builtInBank('ky')) {
      expect(question.citations.length, question.id).toBeGreaterThan(0)
      expect(question.citations.every((n) => n >= 1 && n <= last)).toBe(true)
      expect(question.claims.filter((id) => !claims.has(id))).toEqual([])
      expect(question.topic === null || topics.has(question.topic), question.id).toBe(true)
      const subject = subjects.get(question.system ?? '')
      const diagram = subject?.diagrams.find(({ id }) => id === question.diagram)
      expect(diagram === undefined).toBe(question.diagram === null)
      const steps = new Set(diagram?.steps.map(({ id }) => id))
      expect(
        question.steps.filter((id) => !steps.has(id)),
        question.id,
      ).toEqual([])
    }
  })

  it('knows the topic of whatever rests on a single claim', () => {
    const lost = builtInBank('ky').filter(({ claims, topic }) => claims.length === 1 && !topic)

    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('writes its Kyrgyz and Russian prompts without a Latin letter', () => {
    for (const locale of ['ky', 'ru'] as const) {
      for (const { prompt, context = '', slots } of builtInBank(locale)) {
        expect([prompt, context, ...slots.map(({ text }) => text)].join()).not.toMatch(/[A-Za-z]/)
      }
    }
  })
})
