import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeTyped } from '../../../../renderer/domain/questions/gradeTyped.ts'

const wrong = { correct: false, score: 0 }
const right = { correct: true, score: 1 }
const spelling = { ...right, note: 'spelling' }

const grade = (answer: string, typed: string, prompt = '____', accepted: readonly string[] = []) =>
  gradeTyped({ prompt, answer: [answer], accepted }, [typed])

describe('gradeTyped', () => {
  it('takes what is written the same for right, whichever spaces, quotes and dashes are typed', () => {
    expect(grade('сот аткаруучусу', 'сот аткаруучусу')).toEqual(right)
    expect(grade('сот аткаруучусу', '  сот   аткаруучусу. ')).toEqual(right)
    expect(grade('закон «Об исполнении» — 2017', 'закон "Об исполнении" - 2017')).toEqual(right)
    expect(grade('май', 'маи\u0306')).toEqual(right)
  })

  it('does not mind the capital letter that a phone puts first', () => {
    expect(grade('суд', 'Суд')).toEqual(right)
    expect(grade('Франция', 'франция')).toEqual(spelling)
  })

  it('takes the same words on a poorer keyboard for right, but minds the spelling', () => {
    expect(grade('өкүм', 'окум')).toEqual(spelling)
    expect(grade('мөөнөттүн аягы', 'МООНОТТУН АЯГЫ')).toEqual(spelling)
    expect(grade('жаңы', 'жаны')).toEqual(spelling)
    expect(grade('счёт', 'счет')).toEqual(spelling)
    expect(grade('huissier-priseur', 'huissier priseur')).toEqual(spelling)
  })

  it('takes anything that is accepted for right', () => {
    expect(grade('суд', 'сот', '____', ['сот'])).toEqual(right)
  })

  it('takes other words, parts of the words and more than the words for wrong', () => {
    expect(grade('судья', 'суд')).toEqual(wrong)
    expect(grade('суд', 'суд или прокурор')).toEqual(wrong)
    expect(grade('§', '!')).toEqual(wrong)
    expect(grade('суд', '')).toEqual(wrong)
  })

  it('compares numbers as numbers, in whatever dress', () => {
    const dresses = [
      '1000',
      '1 000',
      '1\u00a0000',
      '1\u2009000',
      '1\u202f000',
      '1,000',
      '1.000',
      '01000',
    ]
    for (const typed of [...dresses, '1000,0', '1 000.00'])
      expect([typed, grade('1000', typed)]).toEqual([typed, right])
    expect(grade('0,5', '0.50')).toEqual(right)
    expect(grade('15.02.2012', '15/2/2012')).toEqual(right)
    expect(grade('1 250 000,5', '1,250,000.5')).toEqual(right)
  })

  it('takes a number with what is usually said after it', () => {
    for (const typed of ['1991', '1991-ж.', '1991-жылы', '1991 г.', 'Year 1991', '1991.'])
      expect([typed, grade('1991', typed)]).toEqual([typed, right])
    expect(grade('30', '30 күн', '____ күн ичинде')).toEqual(right)
    expect(grade('5', '5-й', '____')).toEqual(right)
  })

  it('takes a number for wrong with words that make it another', () => {
    expect(grade('5', '5 миллион')).toEqual(wrong)
    expect(grade('5', '5 же 6')).toEqual(wrong)
    expect(grade('5', '-5')).toEqual(wrong)
    expect(grade('1990–1991', '1990-1991')).toEqual(right)
  })

  it('never lets one number pass for another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.constantFrom('', '.', ',', ' ', '\u202f', "'"),
        fc.constantFrom('', ' г.', '-ж.', ' days'),
        (answer, typed, mark, after) => {
          const dressed = String(typed).replace(/\B(?=(?:\d{3})+$)/g, mark) + after
          const graded = grade(String(answer), dressed, '____ days')

          expect(graded).toEqual(answer === typed ? right : wrong)
          expect(grade(String(typed), dressed, '____ days')).toEqual(right)
        },
      ),
    )
  })

  it('never lets one fraction pass for another', () => {
    const fraction = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }))
    const written = ([whole, part]: readonly [number, number], mark: string) =>
      `${whole}${mark}${String(part).padStart(2, '0')}`
    fc.assert(
      fc.property(fraction, fraction, (answer, typed) => {
        const isSame = answer[0] === typed[0] && answer[1] === typed[1]

        expect(grade(written(answer, ','), written(typed, '.'))).toEqual(isSame ? right : wrong)
      }),
    )
  })

  it('never throws, and finds every text right that has a word and is the answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const { correct } = grade(text, text)

        expect(correct).toBe(/[\p{L}\p{M}\p{N}]/u.test(text.normalize('NFC').toLowerCase()))
      }),
    )
  })
})
