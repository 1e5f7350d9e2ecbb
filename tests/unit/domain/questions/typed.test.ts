import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import { gradeAnswer } from '../../../../renderer/domain/questions/gradeAnswer.ts'
import type { Question, QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { makeAtlas, makeClaim, makeSystem, sameText } from '../../makers/makeAtlas.ts'

const claimOf = (id: string, text: string, blank: string): Claim =>
  makeClaim(id, { text: sameText(text), blank: sameText(blank) })

/** A number in words is one only in its own language. */
const SIX_YEARS = makeClaim('term', {
  text: { ky: 'Мөөнөт — алты жыл.', ru: 'Срок — шесть лет.', en: 'Members sit for six years.' },
  blank: { ky: 'алты жыл', ru: 'шесть лет', en: 'six years' },
})

function ask(kind: QuestionKind, ...claims: readonly Claim[]): readonly Question[] {
  const system = makeSystem('land', { claims: [...claims] })
  return buildQuestionBank(makeAtlas({ systems: [system] }), 'en').filter((q) => q.kind === kind)
}

describe('cloze', () => {
  it('asks for the missing words by how they begin, and leaves little words in sight', () => {
    const [question] = ask(
      'cloze',
      claimOf('oath', 'Agents swear to the court of appeal.', 'the court of appeal'),
    )

    expect(question).toMatchObject({
      id: 'q:cloze:oath',
      form: 'typed',
      options: [],
      prompt: 'Type the missing words: Agents swear to the c____ of a____.',
      answer: ['the court of appeal'],
      accepted: ['court appeal'],
      explanation: 'Agents swear to the court of appeal.',
    })
  })

  it('is not made of what nobody could hit upon word by word', () => {
    const long = 'serving documents late through negligence'

    expect(ask('cloze', claimOf('late', `Liable for ${long}.`, long))).toEqual([])
  })

  it('leaves numbers to questions that ask for numbers', () => {
    expect(ask('cloze', SIX_YEARS)).toEqual([])
    expect(ask('number', SIX_YEARS)).toHaveLength(1)
  })

  it('is asked once where two subjects say the same', () => {
    const text = 'The Marshals Service executes decisions of forfeiture.'
    const systems = ['one', 'two'].map((id) =>
      makeSystem(id, { claims: [claimOf(`${id}-claim`, text, 'forfeiture')] }),
    )

    const bank = buildQuestionBank(makeAtlas({ systems }), 'en')

    expect(bank.filter(({ kind }) => kind === 'cloze').map(({ id }) => id)).toEqual([
      'q:cloze:one-claim',
    ])
  })
})

describe('number', () => {
  it('takes figures for words', () => {
    const [question] = ask('number', SIX_YEARS)

    expect(question?.prompt).toBe('Type the missing number: Members sit for ____ years.')
    expect(question?.answer).toEqual(['six'])
    expect(question && gradeAnswer(question, ['6']).correct).toBe(true)
    expect(question && gradeAnswer(question, ['7']).correct).toBe(false)
  })

  it('takes words for figures, and thousands with a space or without', () => {
    const [few, many] = ask(
      'number',
      claimOf('days', 'There are 30 days to object.', '30'),
      claimOf('fee', 'The deposit is 12 500 francs.', '12 500 francs'),
    )

    expect(few && gradeAnswer(few, ['thirty']).correct).toBe(true)
    expect(many && gradeAnswer(many, ['12500']).correct).toBe(true)
  })

  it('asks for the year of a date', () => {
    const [question] = ask(
      'number',
      claimOf('act', 'It rests on the Ordinance of 2 November 1945.', '2 November 1945'),
    )

    expect(question?.answer).toEqual(['1945'])
  })

  it('is not made where it is unclear which number is meant', () => {
    const claim = claimOf('fee', 'The fee is from 30 to 50 per cent.', '30 to 50')

    expect(ask('number', claim)).toEqual([])
  })
})
