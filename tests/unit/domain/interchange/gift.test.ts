import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/names.ts'
import { plainText } from '../../../../renderer/domain/exam/plainText.ts'
import { giftItems, toGift } from '../../../../renderer/domain/interchange/gift/toGift.ts'
import { idnumberOf } from '../../../../renderer/domain/interchange/moodle/idnumber.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { wholeIn } from './builtIn.ts'
import { flat, nastyQuestion } from './nasty.ts'
import { type GiftQuestion, readGift } from './readGift.ts'
import { textOfHtml } from './readHtml.ts'

const said = (html: string): string => flat(textOfHtml(html))
const meant = (text: string): string => flat(plainText(text))
const optionText = ({ options }: Question, id: string | undefined): string =>
  meant(options.find((option) => option.id === id)?.text ?? '')

/** What is said of the option alone. */
const remarksOn = ({ options, explanation }: Question): readonly string[] =>
  options.map(({ why }) => (why === undefined || why === explanation ? '' : meant(why)))

function expectCarried(read: GiftQuestion | undefined, question: Question): void {
  if (!read) throw new Error(`${question.id} is not there`)
  expect(said(read.text)).toContain(meant(question.prompt))
  if (read.type !== 'ordering' && question.explanation !== '')
    expect(said(read.feedback)).toContain(meant(question.explanation))
  switch (question.form) {
    case 'one':
      if (question.kind === 'true-false') {
        expect(read.type).toBe('truefalse')
        expect(read.answers.find(({ fraction }) => fraction === 1)?.text).toBe(question.answer[0])
        return
      }
      expect([read.type, read.single]).toEqual(['multichoice', true])
      expect(read.answers.map(({ text, fraction }) => [said(text), fraction])).toEqual(
        question.options.map(({ id, text }) => [meant(text), question.answer.includes(id) ? 1 : 0]),
      )
      expect(read.answers.map(({ feedback }) => said(feedback))).toEqual(remarksOn(question))
      return
    case 'many':
      expect([read.type, read.single]).toEqual(['multichoice', question.answer.length === 1])
      expect(read.answers.map(({ text, fraction }) => [said(text), fraction > 0])).toEqual(
        question.options.map(({ id, text }) => [meant(text), question.answer.includes(id)]),
      )
      return
    case 'order':
      expect(read.type).toBe('ordering')
      expect(read.answers.map(({ text }) => said(text))).toEqual(
        question.answer.map((id) => optionText(question, id)),
      )
      return
    case 'slots':
      expect(read.type).toBe('match')
      expect(
        read.pairs.flatMap(({ text, answer }) => (text === '' ? [] : [[said(text), flat(answer)]])),
      ).toEqual(
        question.slots.map(({ text }, index) => [
          meant(text),
          optionText(question, question.answer[index]),
        ]),
      )
      return
    case 'typed':
      if (read.type === 'numerical') {
        expect([...question.answer, ...question.accepted]).toContain(read.answers[0]?.text)
        return
      }
      expect(read.type).toBe('shortanswer')
      expect(read.answers.map(({ text }) => flat(text))).toEqual(
        expect.arrayContaining([...question.answer, ...question.accepted].map(meant)),
      )
  }
}

it.each(LOCALES)('reads the whole bank back, nothing left out, %s', (locale) => {
  const request = wholeIn(locale)

  const { items, leftOut } = giftItems(request)
  const read = new Map(readGift(toGift(items, request)).map((each) => [each.id, each]))

  expect(leftOut).toEqual([])
  expect(read.size).toBe(request.questions.length)
  for (const question of request.questions)
    expectCarried(read.get(idnumberOf(question.id, locale)), question)
})

describe('a single question as GIFT', () => {
  const alone = (question: Question) => {
    const request = { ...wholeIn('ky'), questions: [question] }
    const { items, leftOut } = giftItems(request)
    return { read: items.length > 0 ? readGift(toGift(items, request)) : [], leftOut }
  }

  it('carries whatever a text may hold, or says that it cannot', () => {
    let carried = 0
    fc.assert(
      fc.property(nastyQuestion, (question) => {
        const { read, leftOut } = alone(question)

        if (leftOut.length > 0) {
          // An arrow in what is typed is all that GIFT cannot hold.
          expect(question.form).toBe('typed')
          expect([...question.answer, ...question.accepted].join(' ')).toContain('->')
          return
        }
        carried += 1
        expect(read).toHaveLength(1)
        expectCarried(read[0], question)
      }),
      { numRuns: 600 },
    )
    expect(carried).toBeGreaterThan(400)
  })

  it('tells of an order where it stands in the article, since it can tell no more', () => {
    const question = makeQuestion({
      kind: 'order',
      answer: ['b', 'a', 'd', 'c'],
      citations: [4, 5],
    })

    const [read] = alone(question).read

    expect(said(read?.text ?? '')).toContain('Макаланын абзацтары: 4, 5')
  })

  it('matches the labels of a drawing with their places in words', () => {
    const question = makeQuestion({
      kind: 'place-label',
      slots: [
        { id: 'x', text: '____ → end' },
        { id: 'y', text: 'start → ____' },
      ],
      answer: ['b', 'a'],
    })

    expect(alone(question).read[0]?.pairs).toEqual([
      { text: '____ → end', answer: 'b' },
      { text: 'start → ____', answer: 'a' },
      { text: '', answer: 'c' },
      { text: '', answer: 'd' },
    ])
  })
})
