import { describe, expect, it } from 'vitest'
import { handoutOf } from '../../../../renderer/domain/handout/handoutOf.ts'
import type { Lesson } from '../../../../renderer/domain/lesson/lesson.ts'
import { franceAlone, loadSound } from '../../content/realContent.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import {
  diagramPart,
  flowsPart,
  makeLesson,
  questionPart,
  tablePart,
  textPart,
} from './makeLesson.ts'

const atlas = loadSound(franceAlone)
const enforcement = atlas.systems[0]?.diagrams.find(({ id }) => id === 'enforce-judgment')
const steps = enforcement?.steps ?? []
const third = steps[2]?.id ?? ''

const bank = new Map(
  [
    makeQuestion({ id: 'q:one', prompt: 'One?', explanation: 'Because.', citations: [3, 4, 5] }),
    makeQuestion({
      id: 'q:two',
      prompt: 'Two?',
      options: [
        { id: 'a', text: 'a', why: 'not this' },
        { id: 'b', text: 'b' },
      ],
    }),
  ].map((each) => [each.id, each]),
)

const CHOICES = {
  format: 'pdf',
  locale: 'ky',
  key: 'with',
  remarks: false,
  slides: 'diagram',
  paper: 'a4',
} as const

const make = (lesson: Lesson, choices: Partial<Parameters<typeof handoutOf>[3]> = {}) =>
  handoutOf(lesson, atlas, bank, { ...CHOICES, ...choices })

describe('a lesson as it is handed out', () => {
  it('keeps the order of its parts and counts its questions', () => {
    const lesson = makeLesson([
      questionPart('q:two'),
      textPart('Heading', 'One.\n\n Two.\n \n'),
      questionPart('q:one'),
    ])

    const { parts } = make(lesson)

    expect(parts).toMatchObject([
      { place: 1, kind: 'question', asked: { number: 1, prompt: 'Two?' } },
      { place: 2, kind: 'text', heading: 'Heading', paragraphs: ['One.', 'Two.'] },
      { place: 3, kind: 'question', asked: { number: 2, prompt: 'One?' } },
    ])
  })

  it('shows of a part about one step that step and all before it, with what they rest on', () => {
    const [part] = make(
      makeLesson([diagramPart('france', 'enforce-judgment', { step: third })]),
    ).parts

    expect(part).toMatchObject({
      kind: 'diagram',
      step: third,
      steps: steps.slice(0, 3).map(({ id, title, explanation }, index) => ({
        id,
        number: index + 1,
        title: title.ky,
        explanation: explanation.ky,
        paragraphs: expect.stringMatching(/^\d/),
      })),
    })
  })

  it('speaks the language that is asked for', () => {
    const [part] = make(makeLesson([diagramPart('france', 'enforce-judgment')]), {
      locale: 'ru',
    }).parts

    expect(part).toMatchObject({
      placed: { subject: 'Франция' },
      steps: steps.map(({ title }) => ({ title: title.ru })),
    })
  })

  it('tells in a question nothing of its answer', () => {
    const { parts } = make(makeLesson([questionPart('q:one'), questionPart('q:two')]))

    const told = JSON.stringify(parts)
    expect(told).not.toContain('Because.')
    expect(told).not.toContain('not this')
    expect(told).not.toMatch(/"(answer|explanation|citations)"/)
  })

  it('tells in the key what is right, why, why not, and in which paragraphs', () => {
    const { key } = make(makeLesson([questionPart('q:one'), questionPart('q:two')]))

    expect(key).toMatchObject([
      { number: 1, answer: ['б) b'], reasons: ['Because.'], paragraphs: '3–5' },
      { number: 2, answer: ['б) b'], reasons: ['This.', 'а) not this'], paragraphs: '1' },
    ])
  })

  it('has no key where none is wanted', () => {
    expect(make(makeLesson([questionPart('q:one')]), { key: 'without' }).key).toEqual([])
  })

  it('gives remarks out only where they are wanted', () => {
    const lesson = makeLesson([
      diagramPart('france', 'enforce-judgment', {
        remarks: 'Slowly.',
        stepRemarks: { [third]: 'An example.' },
      }),
      questionPart('q:one', { remarks: ' ' }),
    ])

    const without = JSON.stringify(make(lesson))
    const [diagram, question] = make(lesson, { remarks: true }).parts

    expect(without).not.toMatch(/Slowly|An example/)
    expect(diagram).toMatchObject({ remarks: 'Slowly.', steps: expect.any(Array) })
    expect(diagram?.kind === 'diagram' && diagram.steps[2]?.remarks).toBe('An example.')
    expect(question?.remarks).toBeNull()
  })

  it('sets the fewer of countries and points compared out as columns', () => {
    const [dimension] = atlas.dimensions
    const [table] = make(makeLesson([tablePart()])).parts
    const [narrow] = make(makeLesson([tablePart({ dimensions: [dimension?.id ?? ''] })])).parts

    expect(table).toMatchObject({ head: ['', 'Франция'] })
    expect(table?.kind === 'table' && table.rows.length).toBe(atlas.dimensions.length)
    expect(narrow).toMatchObject({ head: ['', dimension?.name.ky], rows: [expect.any(Array)] })
  })

  it('names what is gone, and keeps the rest', () => {
    const lesson = makeLesson([
      diagramPart('atlantis', 'enforce'),
      diagramPart('france', 'enforce-judgment', { step: 'gone', stepRemarks: { lost: 'x' } }),
      tablePart({ systems: ['france', 'atlantis'], dimensions: ['nothing'] }),
      flowsPart(['france/enforce-judgment', 'france/gone']),
      questionPart('q:gone'),
      questionPart('q:one'),
    ])

    const { parts, missing, key } = make(lesson)

    expect(parts.map(({ kind }) => kind)).toEqual([
      'nothing',
      'diagram',
      'nothing',
      'nothing',
      'nothing',
      'question',
    ])
    expect(missing).toEqual([
      { place: 1, what: 'diagram', id: 'atlantis/enforce' },
      { place: 2, what: 'step', id: 'gone' },
      { place: 2, what: 'step', id: 'lost' },
      { place: 3, what: 'system', id: 'atlantis' },
      { place: 3, what: 'dimension', id: 'nothing' },
      { place: 4, what: 'diagram', id: 'france/gone' },
      { place: 5, what: 'question', id: 'q:gone' },
    ])
    expect(parts[1]).toMatchObject({ step: null })
    expect(key.map(({ number }) => number)).toEqual([1])
  })
})
