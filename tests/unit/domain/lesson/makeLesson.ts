import fc from 'fast-check'
import type { ClassResult } from '../../../../renderer/domain/lesson/classResult.ts'
import type {
  DiagramPart,
  FlowsPart,
  Lesson,
  LessonPart,
  QuestionPart,
  TablePart,
  TextPart,
} from '../../../../renderer/domain/lesson/lesson.ts'
import { START } from '../memory/makeReview.ts'

export const makeDiagramPart = (given: Partial<DiagramPart> = {}): DiagramPart => ({
  id: 'diagram',
  kind: 'diagram',
  remarks: '',
  subject: 'land',
  diagram: 'way',
  step: null,
  stepRemarks: {},
  ...given,
})

export const makeFlowsPart = (given: Partial<FlowsPart> = {}): FlowsPart => ({
  id: 'flows',
  kind: 'flows',
  remarks: '',
  diagrams: ['land/way', 'isle/way'],
  ...given,
})

export const makeTablePart = (given: Partial<TablePart> = {}): TablePart => ({
  id: 'table',
  kind: 'table',
  remarks: '',
  dimensions: [],
  systems: [],
  ...given,
})

export const makeQuestionPart = (given: Partial<QuestionPart> = {}): QuestionPart => ({
  id: 'question',
  kind: 'question',
  remarks: '',
  question: 'q:1',
  ...given,
})

export const makeTextPart = (given: Partial<TextPart> = {}): TextPart => ({
  id: 'text',
  kind: 'text',
  remarks: '',
  heading: 'Талкуу',
  text: 'Ким төлөйт?\n\nЭмне үчүн?',
  ...given,
})

export const makeLesson = (given: Partial<Lesson> = {}): Lesson => ({
  id: 'lesson',
  title: 'Аткаруунун үч модели',
  parts: [makeDiagramPart(), makeQuestionPart(), makeTextPart()],
  updatedAt: START,
  device: 'laptop',
  deleted: false,
  ...given,
})

export const makeClassResult = (given: Partial<ClassResult> = {}): ClassResult => ({
  id: 'result',
  lesson: 'lesson',
  lessonTitle: 'Аткаруунун үч модели',
  question: 'q:1',
  at: START,
  hands: { a: 12, b: 3 },
  right: ['a'],
  device: 'laptop',
  ...given,
})

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
const anyName = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
const anyPart = fc.oneof(
  fc
    .record({
      remarks: anyText,
      subject: anyName,
      diagram: anyName,
      step: fc.option(anyName),
      stepRemarks: fc.dictionary(anyName, anyText, { noNullPrototype: true }),
    })
    .map(makeDiagramPart),
  fc.record({ remarks: anyText, diagrams: fc.array(anyName) }).map(makeFlowsPart),
  fc
    .record({ remarks: anyText, dimensions: fc.array(anyName), systems: fc.array(anyName) })
    .map(makeTablePart),
  fc.record({ remarks: anyText, question: anyName }).map(makeQuestionPart),
  fc.record({ remarks: anyText, heading: anyText, text: anyText }).map(makeTextPart),
)

/** Of few moments and machines, so that ties are common. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  title: anyText,
  parts: fc
    .array(anyPart, { maxLength: 8 })
    .map((parts) => parts.map((part, i): LessonPart => ({ ...part, id: `p${i}` }))),
  updatedAt: fc.integer({ min: 0, max: 3 }).map((second) => START + second * 1000),
  device: fc.constantFrom('laptop', 'lab'),
  deleted: fc.boolean(),
})

export const anyClassResult: fc.Arbitrary<ClassResult> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  lesson: fc.option(anyName),
  lessonTitle: anyText,
  question: anyName,
  at: fc.integer({ min: 0, max: 9 }).map((minute) => START + minute * 60_000),
  hands: fc.dictionary(anyName, fc.nat({ max: 200 }), { noNullPrototype: true }),
  right: fc.array(anyName, { maxLength: 3 }),
  device: fc.constantFrom('laptop', 'lab'),
})
