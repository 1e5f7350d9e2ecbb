import { beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../../../content/readContent.ts'
import { type Atlas, LOCALES } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { fold, mentions } from '../../../../renderer/domain/questions/fold.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { questionsOfDiagram } from '../../../../renderer/domain/questions/questionsOfDiagram.ts'
import { makeAtlas, makeProcedure, makeSystem } from '../../makers/makeAtlas.ts'

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
  let atlas: Atlas

  beforeAll(async () => {
    const content = await readContent()
    if (!content.ok) throw new Error(content.problems.map(({ sentence }) => sentence).join('\n'))
    atlas = content.atlas
  })

  it('has questions of every kind', () => {
    const kinds = new Set(buildQuestionBank(atlas, 'ky').map((question) => question.kind))

    expect([...kinds].sort()).toEqual([
      'choice',
      'next-step',
      'order',
      'term',
      'true-false',
      'who-acts',
    ])
  })

  it('is the same each time it is built', () => {
    expect(buildQuestionBank(structuredClone(atlas), 'ru')).toEqual(buildQuestionBank(atlas, 'ru'))
  })

  it('differs between languages in wording alone', () => {
    const bones = LOCALES.map((locale) => buildQuestionBank(atlas, locale).map(withoutWords))

    expect(bones[1]).toEqual(bones[0])
    expect(bones[2]).toEqual(bones[0])
  })

  it('gives every question a name of its own', () => {
    const ids = buildQuestionBank(atlas, 'ky').map((question) => question.id)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('makes about half of the statements false', () => {
    const statements = buildQuestionBank(atlas, 'ky').filter(({ kind }) => kind === 'true-false')
    const wrong = statements.filter(({ answer }) => answer[0] === 'false').length

    expect(wrong / statements.length).toBeGreaterThan(0.35)
    expect(wrong / statements.length).toBeLessThan(0.65)
  })

  it('cites paragraphs of the article, and claims and steps that are there', () => {
    const subjects = new Map([...atlas.systems, ...atlas.themes].map((one) => [one.id, one]))
    const last = Math.max(...atlas.article.paragraphs.map(({ n }) => n))

    for (const question of buildQuestionBank(atlas, 'ky')) {
      expect(question.citations.length, question.id).toBeGreaterThan(0)
      expect(question.citations.every((n) => n >= 1 && n <= last)).toBe(true)
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

  describe.each(LOCALES)('in %s', (locale) => {
    it('leaves no text empty or unfilled', () => {
      for (const { id, prompt, context, explanation, options } of buildQuestionBank(
        atlas,
        locale,
      )) {
        const texts = [prompt, context ?? '-', explanation, ...options.map(({ text }) => text)]
        expect(
          texts.filter((text) => !text.trim() || /undefined|\$\{/.test(text)),
          id,
        ).toEqual([])
      }
    })

    it('finds every answer among options that all read differently', () => {
      for (const { id, kind, options, answer } of buildQuestionBank(atlas, locale)) {
        const ids = options.map((option) => option.id)
        expect(new Set(options.map(({ text }) => fold(text))).size, id).toBe(options.length)
        expect(new Set(ids).size, id).toBe(options.length)
        expect(
          answer.filter((right) => !ids.includes(right)),
          id,
        ).toEqual([])
        expect(answer.length, id).toBe(kind === 'order' ? options.length : 1)
        expect(options.length, id).toBeGreaterThanOrEqual(kind === 'true-false' ? 2 : 3)
      }
    })

    it('does not say the answer in the question', () => {
      const telling = buildQuestionBank(atlas, locale)
        .filter(({ kind }) => kind !== 'true-false' && kind !== 'order')
        .filter((question) => {
          const asked = fold(`${question.prompt} ${question.context ?? ''}`)
          return mentions(asked, fold(rightText(question)))
        })

      expect(telling.map(({ id }) => id)).toEqual([])
    })

    it('does not tell the answer by its length', () => {
      const telling = buildQuestionBank(atlas, locale).filter(tellsByLength)

      expect(telling.map(({ id }) => id)).toEqual([])
    })

    it('never shows the steps in the right order', () => {
      const given = buildQuestionBank(atlas, locale)
        .filter(({ kind }) => kind === 'order')
        .filter(({ options, answer }) => options.every((option, i) => option.id === answer[i]))

      expect(given.map(({ id }) => id)).toEqual([])
    })
  })

  it('writes its Kyrgyz and Russian prompts without a Latin letter', () => {
    for (const locale of ['ky', 'ru'] as const) {
      for (const { prompt } of buildQuestionBank(atlas, locale)) {
        expect(prompt).not.toMatch(/[A-Za-z]/)
      }
    }
  })
})

function withoutWords({ prompt, context, explanation, options, ...bones }: Question) {
  const saysWhere = context !== undefined
  const explained = options.map(({ id, why }) => [id, why !== undefined])
  return { ...bones, saysWhere, explained, asks: prompt !== '', explains: explanation !== '' }
}

function rightText({ options, answer }: Question): string {
  return options.find(({ id }) => id === answer[0])?.text ?? ''
}

/** More than twice as long as any other option, or less than half of each, and visibly so. */
function tellsByLength(question: Question): boolean {
  if (question.kind === 'order' || question.kind === 'true-false') return false
  const right = rightText(question).length
  const wrong = question.options.filter(({ id }) => id !== question.answer[0])
  const lengths = wrong.map(({ text }) => text.length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return (
    (right > 2 * longest && right - longest >= 12) ||
    (shortest > 2 * right && shortest - right >= 12)
  )
}
