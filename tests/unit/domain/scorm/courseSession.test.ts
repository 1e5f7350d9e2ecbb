import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import {
  advance,
  beginSession,
  type CourseEvent,
  type CourseSession,
} from '../../../../renderer/domain/scorm/courseSession.ts'
import {
  NOTHING_TOLD,
  type ScormCall,
  type ScormTold,
} from '../../../../renderer/domain/scorm/scormCall.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { asking, makeCourseOf } from './makeCourseOf.ts'
import { isShapedFor, refusalOf } from './moodlePatterns.ts'

const QUESTIONS = [
  makeQuestion({ id: 'one' }),
  makeQuestion({ id: 'two', kind: 'cloze', options: [], answer: ['кара, сөз'] }),
]
const BY_ID = new Map(QUESTIONS.map((each) => [each.id, each]))
const STUDY = makeCourseOf()
const EXAM = makeCourseOf({ kind: 'exam', parts: asking('one', 'two') })
const START = Date.UTC(2026, 8, 1, 9)

const answering = (id: string, score: number, given: readonly string[] = ['b']): CourseEvent => ({
  kind: 'answered',
  question: BY_ID.get(id) ?? makeQuestion({ id }),
  given,
  score,
  elapsedMs: 4200,
  secondsOfDay: 32_405,
})

/** A learning system that keeps what it is told, and the session that tells it. */
function study(course = STUDY, told: Partial<ScormTold> = {}) {
  const kept: Record<string, string> = {}
  const calls: ScormCall[] = []
  const take = (news: readonly ScormCall[]) => {
    for (const call of news) if (call.kind === 'set') kept[call.element] = call.value
    calls.push(...news)
  }
  const begun = beginSession(course, BY_ID, { ...NOTHING_TOLD, ...told }, START)
  let session: CourseSession = begun.session
  take(begun.calls)
  return {
    kept,
    calls,
    beginning: begun.beginning,
    session: () => session,
    does: (...events: readonly CourseEvent[]): readonly ScormCall[] => {
      const before = calls.length
      for (const event of events) {
        const step = advance(course, BY_ID, session, event)
        session = step.session
        take(step.calls)
      }
      return calls.slice(before)
    },
  }
}

const kindsOf = (calls: readonly ScormCall[]) => calls.map(({ kind }) => kind)
const again = ({ kept }: ReturnType<typeof study>): Partial<ScormTold> => ({
  suspendData: kept['cmi.suspend_data'] ?? '',
  lessonStatus: kept['cmi.core.lesson_status'] ?? '',
  scoreRaw: kept['cmi.core.score.raw'] ?? '',
  interactionCount: '1',
})

describe('a course of study', () => {
  it('begins incomplete, to be suspended, and without a score', () => {
    const { kept, calls } = study()

    expect(kept).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    })
    expect(kept['cmi.core.score.raw']).toBeUndefined()
    expect(calls.at(-1)).toEqual({ kind: 'commit' })
  })

  it('tells an answer, the score so far and where one is, and commits', () => {
    const course = study()

    const calls = course.does(answering('one', 1))

    expect(course.kept).toMatchObject({
      'cmi.core.score.raw': '50',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.interactions.0.id': 'one',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.correct_responses.0.pattern': 'b',
      'cmi.interactions.0.student_response': 'b',
      'cmi.interactions.0.result': 'correct',
      'cmi.interactions.0.time': '09:00:05',
      'cmi.interactions.0.latency': '00:00:04.20',
    })
    expect(calls.at(-1)).toEqual({ kind: 'commit' })
  })

  it('is passed when all is seen and answered and the points suffice, failed when they do not', () => {
    const passed = study()
    const failed = study()

    passed.does({ kind: 'went', to: 0 }, answering('one', 1), answering('two', 0.5))
    failed.does({ kind: 'went', to: 0 }, answering('one', 1), answering('two', 0))

    expect(passed.kept).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '75',
      'cmi.core.exit': 'suspend',
    })
    expect(failed.kept['cmi.core.lesson_status']).toBe('failed')
  })

  it('stays incomplete while a diagram has not been looked at', () => {
    const course = study()

    course.does(answering('one', 1), answering('two', 1))

    expect(course.kept['cmi.core.lesson_status']).toBe('incomplete')
    course.does({ kind: 'went', to: 0 })
    expect(course.kept['cmi.core.lesson_status']).toBe('passed')
  })

  it('is completed, and has no score, where nothing is asked', () => {
    const course = study(makeCourseOf({ parts: STUDY.parts.slice(0, 1) }))

    course.does({ kind: 'went', to: 0 }, { kind: 'left', at: START })

    expect(course.kept['cmi.core.lesson_status']).toBe('completed')
    expect(Object.keys(course.kept).filter((element) => element.includes('score'))).toEqual([])
  })

  it('writes a score with a point', () => {
    const course = study(makeCourseOf({ parts: asking('one', 'two', 'three') }))

    course.does(answering('one', 1))

    expect(course.kept['cmi.core.score.raw']).toBe('33.33')
  })

  it('goes on where it was left, and counts its records on', () => {
    const first = study()
    first.does(answering('one', 1), { kind: 'went', to: 2 }, { kind: 'left', at: START + 65_500 })

    const second = study(STUDY, again(first))
    second.does(answering('two', 1))

    expect(first.kept['cmi.core.session_time']).toBe('00:01:05.50')
    expect(second.beginning).toBe('resumed')
    expect(second.session().progress).toMatchObject({ position: 2 })
    expect(second.session().progress.answers.one).toEqual({ given: ['b'], score: 1 })
    expect(second.kept['cmi.interactions.1.id']).toBe('two')
  })

  it('may be tried again after a failure, and the better round counts', () => {
    const course = study()
    course.does({ kind: 'went', to: 0 }, answering('one', 1), answering('two', 0))

    course.does({ kind: 'retried' })
    expect(course.kept['cmi.core.lesson_status']).toBe('failed')
    course.does(answering('one', 0), answering('two', 0))
    expect(course.kept['cmi.core.score.raw']).toBe('50')
    course.does({ kind: 'retried' }, answering('one', 1), answering('two', 1))

    expect(course.kept).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
    })
  })

  it('takes nothing away that was reached before, not even with another edition', () => {
    const told = { lessonStatus: 'passed', scoreRaw: '80', suspendData: 'of another edition' }

    const course = study(STUDY, told)
    course.does(answering('one', 0))

    expect(course.beginning).toBe('other-edition')
    expect(course.kept).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '80',
    })
  })

  it('keeps an unfinished score back from a system that judges by itself', () => {
    const course = study(STUDY, { masteryScore: '40' })

    course.does(answering('one', 1))
    expect(course.kept['cmi.core.score.raw']).toBeUndefined()
    course.does({ kind: 'went', to: 0 }, answering('two', 0))

    expect(course.kept).toMatchObject({
      'cmi.core.score.raw': '50',
      'cmi.core.lesson_status': 'passed',
    })
  })

  it('tells nothing twice', () => {
    const course = study()
    course.does(answering('one', 1))

    expect(course.does({ kind: 'went', to: 0 }, { kind: 'went', to: 0 }).length).toBeLessThan(3)
    expect(course.does({ kind: 'hidden', at: START + 1000 })).toEqual([
      { kind: 'set', element: 'cmi.core.session_time', value: '00:00:01.00' },
      { kind: 'commit' },
    ])
  })

  it('tells all of it again when it was not kept', () => {
    const course = study()
    course.does(answering('one', 1), { kind: 'refused' })

    const calls = course.does({ kind: 'hidden', at: START })

    expect(calls).toContainEqual({ kind: 'set', element: 'cmi.core.score.raw', value: '50' })
  })

  it('opens in the language of the learner', () => {
    expect(study(STUDY, { language: 'ru-RU' }).session().progress.locale).toBe('ru')
    expect(study(STUDY, { language: 'de' }).session().progress.locale).toBe('ky')
  })
})

describe('the end of a session', () => {
  it('comes once: time, exit, one commit, one finish, and nothing after it', () => {
    const course = study()

    const calls = course.does(
      { kind: 'left', at: START + 3_600_000 },
      { kind: 'left', at: START + 3_700_000 },
      answering('one', 1),
      { kind: 'hidden', at: START },
    )

    expect(kindsOf(calls)).toEqual(['set', 'commit', 'finish'])
    expect(course.kept['cmi.core.session_time']).toBe('01:00:00.00')
  })

  it('leaves what is finished for good', () => {
    const course = study()
    course.does({ kind: 'went', to: 0 }, answering('one', 1), answering('two', 1))

    course.does({ kind: 'left', at: START })

    expect(course.kept['cmi.core.exit']).toBe('')
  })

  it('says nothing but goodbye where somebody looks again at what has been done', () => {
    const course = study(STUDY, { lessonMode: 'review' })

    course.does(answering('one', 1), { kind: 'hidden', at: START }, { kind: 'left', at: START })

    expect(course.calls).toEqual([{ kind: 'finish' }])
  })
})

describe('an examination', () => {
  it('has no score before it is handed in', () => {
    const exam = study(EXAM)

    exam.does(answering('one', 1))
    expect(exam.kept['cmi.core.score.raw']).toBeUndefined()
    expect(exam.does({ kind: 'handed-in' }).at(-1)).toEqual({ kind: 'commit' })

    expect(exam.kept).toMatchObject({
      'cmi.core.score.raw': '50',
      'cmi.core.lesson_status': 'failed',
    })
  })

  it('writes a changed answer over the one before', () => {
    const exam = study(EXAM)

    exam.does(answering('one', 0, ['a']), answering('one', 1, ['b']))

    expect(exam.kept['cmi.interactions.0.student_response']).toBe('b')
    expect(exam.kept['cmi.interactions.0.result']).toBe('correct')
    expect(exam.kept['cmi.interactions.1.id']).toBeUndefined()
  })
})

const text = fc.string({ unit: 'binary', maxLength: 400 })
const events = fc.array(
  fc.oneof<fc.Arbitrary<CourseEvent>[]>(
    fc.record({ kind: fc.constant('went' as const), to: fc.integer({ min: -2, max: 9 }) }),
    fc
      .record({
        question: fc.constantFrom<Question>(...QUESTIONS),
        given: fc.array(fc.oneof(text, fc.constantFrom('a', 'b', '')), { maxLength: 6 }),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        elapsedMs: fc.double({ min: -5, max: 1e12, noNaN: true }),
        secondsOfDay: fc.integer({ min: 0, max: 86_400 }),
      })
      .map((each) => ({ kind: 'answered', ...each })),
    fc.constantFrom<CourseEvent>(
      { kind: 'handed-in' },
      { kind: 'retried' },
      { kind: 'refused' },
      { kind: 'spoke', locale: 'ru' },
    ),
    fc.record({
      kind: fc.constantFrom('hidden' as const, 'left' as const),
      at: fc.integer({ min: START - 1e9, max: START + 1e12 }),
    }),
  ),
  { maxLength: 30 },
)

it('sets nothing that Moodle would refuse, whatever a learner does', () => {
  fc.assert(
    fc.property(fc.constantFrom(STUDY, EXAM), events, (course, done) => {
      const learner = study(course)

      learner.does(...done)

      const sets = learner.calls.flatMap((call) => (call.kind === 'set' ? [call] : []))
      expect(sets.map(({ element, value }) => refusalOf(element, value)).filter(Boolean)).toEqual(
        [],
      )
      expect(learner.calls.filter(({ kind }) => kind === 'finish').length).toBeLessThanOrEqual(1)
      for (const { element, value } of sets)
        if (element.endsWith('.type')) {
          const at = element.slice(0, -'.type'.length)
          const last = (name: string) =>
            sets.findLast((each) => each.element === `${at}.${name}`)?.value ?? ''
          expect(isShapedFor(last('type'), last('student_response')), value).toBe(true)
        }
    }),
  )
})
