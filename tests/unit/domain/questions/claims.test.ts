import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import {
  makeAtlas,
  makeClaim,
  makeGapClaim,
  makeProcedure,
  makeSystem,
  sameText,
} from '../../makers/makeAtlas.ts'

function ask(kind: QuestionKind, ...claims: readonly Claim[]) {
  const system = makeSystem('land', { claims: [...claims] })
  return buildQuestionBank(makeAtlas({ systems: [system] }), 'en').filter((q) => q.kind === kind)
}

describe('choice', () => {
  it('asks for the words that are missing from the claim', () => {
    const [question] = ask('choice', makeGapClaim('term', { source: [41, 37] }))

    expect(question).toMatchObject({
      id: 'q:choice:term',
      system: 'land',
      claims: ['term'],
      prompt: 'Fill in the gap: The chamber term sits for ____.',
      answer: ['blank'],
      explanation: 'The chamber term sits for six years.',
      citations: [37, 41],
    })
    expect(question?.options.map((option) => option.text).sort()).toEqual([
      'four years',
      'six years',
      'ten years',
      'two years',
    ])
  })

  it('is content with two distractors but not with one', () => {
    const two = makeGapClaim('two', { distractors: ['a year', 'a month'].map(sameText) })
    const one = makeGapClaim('one', { distractors: ['a year'].map(sameText) })

    expect(ask('choice', two, one).map((question) => question.id)).toEqual(['q:choice:two'])
  })

  it('drops a distractor that reads like the answer or like another', () => {
    const wrong = ['Six  years', 'a year', 'A year', 'a month'].map(sameText)

    const [question] = ask('choice', makeGapClaim('term', { distractors: wrong }))

    expect(question?.options.map((option) => option.text.toLowerCase()).sort()).toEqual([
      'a month',
      'a year',
      'six years',
    ])
  })

  it('drops a distractor in every language if it reads like the answer in one', () => {
    const twin = { ...sameText('a decade'), ky: 'Six Years' }
    const wrong = [twin, ...['a year', 'a month'].map(sameText)]

    const [question] = ask('choice', makeGapClaim('term', { distractors: wrong }))

    expect(question?.options.map((option) => option.text)).not.toContain('a decade')
  })

  it('is not made when the rest of the sentence says the answer again', () => {
    const text = sameText('Six years it is: the chamber sits for six years.')

    expect(ask('choice', makeGapClaim('term', { text }))).toEqual([])
  })

  it('shows every option with a capital letter where the gap opens the sentence', () => {
    const claim = makeGapClaim('who', {
      text: sameText('Courts decide.'),
      blank: sameText('Courts'),
      distractors: ['chambers', 'Ministries'].map(sameText),
    })

    const [question] = ask('choice', claim)

    expect(question?.options.map((option) => option.text).sort()).toEqual([
      'Chambers',
      'Courts',
      'Ministries',
    ])
  })

  it('knows in which diagram and steps its claim is drawn', () => {
    const diagrams = [makeProcedure('first', ['a > b']), makeProcedure('second', ['x > b'])]
    const claims = ['claim-a', 'claim-b', 'claim-x'].map((id) => makeGapClaim(id))
    const system = makeSystem('land', { diagrams, claims: [...claims, makeGapClaim('undrawn')] })

    const bank = buildQuestionBank(makeAtlas({ systems: [system] }), 'en')

    const place = (id: string) => bank.find((question) => question.id === id)
    expect(place('q:choice:claim-b')).toMatchObject({ diagram: 'first', steps: ['b'] })
    expect(place('q:choice:claim-x')).toMatchObject({ diagram: 'second', steps: ['x'] })
    expect(place('q:choice:undrawn')).toMatchObject({ diagram: null, steps: [] })
  })
})

describe('true-false', () => {
  const many = Array.from({ length: 200 }, (_, index) => makeGapClaim(`claim-${index}`))

  it('shows about half of the claims with a wrong part', () => {
    const questions = ask('true-false', ...many)

    const wrong = questions.filter((question) => question.answer[0] === 'false').length
    expect(wrong).toBeGreaterThan(80)
    expect(wrong).toBeLessThan(120)
  })

  it('answers «true» exactly where it shows the claim as it is', () => {
    for (const { prompt, explanation, answer } of ask('true-false', ...many)) {
      expect(prompt.endsWith(explanation)).toBe(answer[0] === 'true')
      expect(explanation).toContain('six years')
    }
  })

  it('shows a claim as it is when nothing can be put wrong', () => {
    const [question] = ask('true-false', makeClaim('plain'))

    expect(question).toMatchObject({ answer: ['true'], explanation: 'Text of plain en' })
  })

  it('decides about a claim the same way whatever other claims there are', () => {
    const [first] = many
    const alone = first ? ask('true-false', first) : []

    const together = ask('true-false', ...[...many].reverse())

    expect(together.at(-1)).toEqual(alone[0])
  })
})
