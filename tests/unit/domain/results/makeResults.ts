import fc from 'fast-check'
import type {
  PartStanding,
  Standing,
  StudentResults,
} from '../../../../renderer/domain/results/results.ts'
import { START } from '../memory/makeReview.ts'

export const makeStanding = (given: Partial<Standing> = {}): Standing => ({
  questions: 20,
  met: 10,
  known: 4,
  answers: 30,
  right: 15,
  ...given,
})

export const makePart = (id: string, given: Partial<Standing> = {}): PartStanding => ({
  id,
  ...makeStanding(given),
})

export const makeResults = (given: Partial<StudentResults> = {}): StudentResults => ({
  name: 'Айгүл',
  edition: 7,
  whole: makeStanding(),
  topics: [makePart('history'), makePart('powers')],
  systems: [makePart('france')],
  failed: [{ question: 'q:1', answers: 5, wrong: 3 }],
  exams: [
    {
      code: 'AB12',
      at: START,
      retake: false,
      points: 7.5,
      count: 10,
      topics: [{ id: 'history', points: 3, count: 4 }],
    },
  ],
  device: 'laptop',
  at: START,
  ...given,
})

const count = fc.integer({ min: 0, max: 9 })
export const anyStanding: fc.Arbitrary<Standing> = fc
  .tuple(count, count, count, count, count)
  .map(([known, met, questions, right, wrong]) => ({
    known,
    met: known + met,
    questions: known + met + questions,
    right,
    answers: right + wrong,
  }))

const anyId = fc.constantFrom('history', 'powers', '__proto__', 'constructor', 'жаңы')
const anyParts = fc.uniqueArray(
  fc.tuple(anyId, anyStanding).map(([id, standing]) => ({ id, ...standing })),
  { selector: ({ id }) => id, maxLength: 5 },
)

/** Few names, machines and times, so that files of one student are common. */
export const anyResults: fc.Arbitrary<StudentResults> = fc.record({
  name: fc.constantFrom('', 'Айгүл', ' айгүл ', 'Bob', '=1+1'),
  edition: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
  whole: anyStanding,
  topics: anyParts,
  systems: anyParts,
  failed: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('q:1', 'q:2', 'q:3'), fc.integer({ min: 1, max: 9 }), count)
      .map(([question, wrong, right]) => ({ question, wrong, answers: wrong + right })),
    { selector: ({ question }) => question },
  ),
  exams: fc.array(
    fc.tuple(count, count, fc.boolean()).map(([points, missed, retake]) => ({
      code: 'AB12',
      at: START,
      retake,
      points,
      count: points + missed,
      topics: [],
    })),
    { maxLength: 2 },
  ),
  device: fc.constantFrom('laptop', 'lab'),
  at: fc.constantFrom(START, START + 1, START + 2),
})
