import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/names.ts'
import type { Rect } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { plainText } from '../../../../renderer/domain/exam/plainText.ts'
import {
  categoryOf,
  categoryPath,
} from '../../../../renderer/domain/interchange/moodle/categories.ts'
import { idnumberOf } from '../../../../renderer/domain/interchange/moodle/idnumber.ts'
import { moodleXml } from '../../../../renderer/domain/interchange/moodle/moodleXml.ts'
import { quizItems } from '../../../../renderer/domain/interchange/moodle/quizItems.ts'
import { MOODLE_LIMITS, toMoodle } from '../../../../renderer/domain/interchange/moodle/toMoodle.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { sketcher, wholeIn } from './builtIn.ts'
import { flat, nastyQuestion, nastyText } from './nasty.ts'
import { textOfHtml } from './readHtml.ts'
import { type MoodleQuestion, readMoodleXml, readPath } from './readMoodleXml.ts'

/** What Moodle is to call each kind. */
const TYPES: Readonly<Record<Question['kind'], readonly string[]>> = {
  choice: ['multichoice'],
  multiple: ['multichoice'],
  'true-false': ['truefalse'],
  cloze: ['cloze', 'shortanswer'],
  number: ['numerical', 'shortanswer'],
  order: ['ordering'],
  'next-step': ['multichoice'],
  'who-acts': ['multichoice'],
  ground: ['multichoice'],
  match: ['matching'],
  'which-system': ['multichoice'],
  'odd-one-out': ['multichoice'],
  'place-label': ['ddmarker'],
  rebuild: ['matching'],
  term: ['multichoice'],
  translation: ['multichoice'],
}

const said = (html: string): string => flat(textOfHtml(html))
const meant = (text: string): string => flat(plainText(text))
const optionText = ({ options }: Question, id: string | undefined): string =>
  meant(options.find((option) => option.id === id)?.text ?? '')

/** What of a question Moodle would have, in the words of the bank. */
function expectCarried(read: MoodleQuestion | undefined, question: Question): void {
  if (!read) throw new Error(`${question.id} is not there`)
  expect(TYPES[question.kind], question.id).toContain(read.type)
  if (question.explanation !== '')
    expect(said(read.feedback)).toContain(meant(question.explanation))
  const [before = '', after = ''] = meant(question.prompt).split('____')
  if (read.type === 'cloze') {
    expect(said(read.text)).toContain(before.replace(/\p{L}$/u, '').trimEnd())
    expect(said(read.text)).toContain(after.trim())
  } else expect(said(read.text)).toContain(meant(question.prompt))
  switch (read.type) {
    case 'multichoice':
      expect(read.single).toBe(question.form === 'one')
      expect(read.answers.map(({ text }) => said(text))).toEqual(
        question.options.map(({ text }) => meant(text)),
      )
      expect(read.answers.map(({ fraction }) => fraction > 0)).toEqual(
        question.options.map(({ id }) => question.answer.includes(id)),
      )
      expect(read.answers.map(({ feedback }) => said(feedback))).toEqual(
        question.options.map(({ why }) =>
          why === undefined || why === question.explanation ? '' : meant(why),
        ),
      )
      return
    case 'truefalse':
      expect(read.answers.find(({ fraction }) => fraction === 100)?.text).toBe(question.answer[0])
      return
    case 'ordering':
      expect(read.answers.map(({ text }) => said(text))).toEqual(
        question.answer.map((id) => optionText(question, id)),
      )
      return
    case 'matching':
      expect(
        read.pairs.flatMap(({ text, answer }) => (text === '' ? [] : [[said(text), flat(answer)]])),
      ).toEqual(
        question.slots.map(({ text }, index) => [
          meant(text),
          optionText(question, question.answer[index]),
        ]),
      )
      return
    case 'ddmarker':
      expect(read.drops.map(({ choice }) => said(read.drags[choice - 1]?.text ?? ''))).toEqual(
        question.answer.map((id) => optionText(question, id)),
      )
      return
    case 'numerical':
      expect([...question.answer, ...question.accepted]).toContain(read.answers[0]?.text)
      return
    default:
      expect(read.answers.map(({ text }) => flat(text))).toEqual(
        expect.arrayContaining([...question.answer, ...question.accepted].map(meant)),
      )
  }
}

describe.each(LOCALES)('the whole bank for Moodle, %s', (locale) => {
  const request = wholeIn(locale)
  const making = toMoodle(request, sketcher(locale))

  it('is read back whole, nothing left out', { timeout: 60_000 }, async () => {
    const { xml, leftOut, items } = await making

    const read = new Map(readMoodleXml(xml).map((each) => [each.idnumber, each]))
    expect(leftOut).toEqual([])
    expect(items).toHaveLength(request.questions.length)
    expect(read.size).toBe(request.questions.length)
    for (const question of request.questions) {
      const found = read.get(idnumberOf(question.id, locale))
      expectCarried(found, question)
      expect(found?.category).toEqual(readPath(categoryPath(categoryOf(question, request))))
    }
    expect(new Set([...read.values()].map(({ type }) => type))).toEqual(
      new Set(Object.values(TYPES).flat()),
    )
  })

  it('puts every label where its step is, and no two places over one another', async () => {
    const { xml } = await making

    const overlap = (one: Rect, two: Rect): boolean =>
      one.x < two.x + two.width &&
      two.x < one.x + one.width &&
      one.y < two.y + two.height &&
      two.y < one.y + one.height
    for (const { drops, ground } of readMoodleXml(xml)) {
      if (!ground) continue
      for (const [index, one] of drops.entries()) {
        expect(one.width).toBeGreaterThan(24)
        expect(one.height).toBeGreaterThan(11)
        expect(drops.slice(index + 1).filter((two) => overlap(one, two))).toEqual([])
      }
    }
  })
})

const alone = (question: Question) => {
  const request = { ...wholeIn('ky'), questions: [question] }
  const { items, leftOut } = quizItems(request, MOODLE_LIMITS)
  return { read: readMoodleXml(moodleXml(items, new Map(), request))[0], leftOut }
}

it('carries whatever a text may hold', () => {
  fc.assert(
    fc.property(nastyQuestion, (question) => {
      const { read } = alone(question)

      expectCarried(read, question)
      expect(flat(read?.text ?? '')).not.toBe('')
    }),
    { numRuns: 600 },
  )
})

it('takes a star in an answer as a star', () => {
  const typed = makeQuestion({ kind: 'cloze', prompt: 'Which?', options: [], answer: ['a*b'] })

  expect(alone(typed).read?.answers[0]?.text).toBe('a*b')
  expect(alone({ ...typed, prompt: 'Is it ____?' }).read?.answers[0]?.text).toBe('a*b')
})

it('asks below the text for an answer that a gap would change', () => {
  const typed = makeQuestion({
    kind: 'cloze',
    prompt: 'Is it ____?',
    options: [],
    answer: ['a\\}'],
  })

  const { read } = alone(typed)

  expect([read?.type, read?.answers[0]?.text]).toEqual(['shortanswer', 'a\\}'])
})

it('takes an answer that was typed without the letters of Kyrgyz', () => {
  const typed = makeQuestion({ kind: 'cloze', prompt: '____?', options: [], answer: ['Өз үлүшүң'] })

  expect(alone(typed).read?.answers.map(({ text }) => text)).toEqual(['Өз үлүшүң', 'Оз улушун'])
})

it('puts the first letter of what is missing behind its gap', () => {
  const typed = makeQuestion({
    kind: 'cloze',
    prompt: 'Франция р____ байтопко кирет.',
    options: [],
    answer: ['романдык'],
  })

  expect(said(alone(typed).read?.text ?? '')).toBe('Франция ____ (р…) байтопко кирет.')
})

it.each([
  [2, 50],
  [3, 33.33333],
  [7, 14.28571],
  [10, 10],
])('shares the mark among %d right options', (count, share) => {
  const options = Array.from({ length: count + 2 }, (_, index) => ({
    id: `${index}`,
    text: `${index}`,
  }))
  const answer = options.slice(0, count).map(({ id }) => id)

  const { read } = alone(makeQuestion({ kind: 'multiple', options, answer }))

  expect(read?.answers.map(({ fraction }) => fraction)).toEqual([
    ...answer.map(() => share),
    -50,
    -50,
  ])
})

it.each([11, 13, 19])('leaves out %d right options, which no mark can be shared among', (count) => {
  const options = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    text: `${index}`,
  }))
  const question = makeQuestion({ kind: 'multiple', options, answer: options.map(({ id }) => id) })

  expect(alone(question).leftOut).toEqual([{ question, reason: 'too-many-right' }])
})

it('leaves out a question whose diagram is not there, and keeps the others', async () => {
  const question = makeQuestion({
    kind: 'place-label',
    system: 'france',
    diagram: 'nowhere',
    slots: [{ id: 'a', text: '____' }],
    answer: ['a'],
  })
  const other = makeQuestion()
  const request = { ...wholeIn('en'), questions: [question, other] }

  const { items, leftOut, xml } = await toMoodle(request, sketcher('en'))

  expect(leftOut).toEqual([{ question, reason: 'no-drawing' }])
  expect(items.map((item) => item.question)).toEqual([other])
  expect(readMoodleXml(xml)).toHaveLength(1)
})

it('gives two labels that read alike one label that may be used twice', async () => {
  const [diagram] = wholeIn('en').atlas.systems.find(({ id }) => id === 'russia')?.diagrams ?? []
  const [one, two] = diagram?.steps ?? []
  if (!diagram || !one || !two) throw new Error('no diagram')
  const question = makeQuestion({
    kind: 'place-label',
    system: 'russia',
    diagram: diagram.id,
    options: [
      { id: one.id, text: 'Act' },
      { id: two.id, text: 'Act' },
    ],
    slots: [
      { id: one.id, text: '1' },
      { id: two.id, text: '2' },
    ],
    answer: [one.id, two.id],
  })

  const { xml } = await toMoodle({ ...wholeIn('en'), questions: [question] }, sketcher('en'))

  const [read] = readMoodleXml(xml)
  expect(read?.drags).toEqual([{ text: 'Act', infinite: true }])
  expect(read?.drops.map(({ choice }) => choice)).toEqual([1, 1])
})

it('stops when nobody waits for the file any more', async () => {
  const request = wholeIn('en')

  await expect(
    toMoodle(request, sketcher('en'), undefined, AbortSignal.abort(new Error('gone'))),
  ).rejects.toThrow('gone')
})

it('names a category so that Moodle finds the same names again', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 1, maxLength: 4 }), (names) => {
      const read = readPath(categoryPath(names))

      expect(read).toHaveLength(names.length)
      for (const [index, name] of names.entries())
        expect(flat(name).replaceAll('/', '')).toContain((read[index] ?? '').replaceAll('/', ''))
    }),
  )
})

it('keeps long ids apart within a hundred letters, the same at every export', () => {
  const long = `q:place-label:france/${'step/'.repeat(40)}`

  const ids = [
    idnumberOf(`${long}a`, 'ky'),
    idnumberOf(`${long}b`, 'ky'),
    idnumberOf(`${long}a`, 'ru'),
  ]

  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100)
  expect(ids[0]).toBe(
    'ky:q:place-label:france/step/step/step/step/step/step/step/step/step/step/step/step/st~19nmz0o4qqlkf',
  )
})
