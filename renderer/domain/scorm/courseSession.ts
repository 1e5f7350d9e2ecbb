import { LOCALES, type Locale } from '../../../content/names.ts'
import { isAnswered } from '../exam/isAnswered.ts'
import type { Question } from '../questions/question.ts'
import { type Course, questionsOf } from './course.ts'
import { beginProgress, type CourseProgress, isWhole, pointsOf } from './courseProgress.ts'
import { interactionOf } from './interactionOf.ts'
import { packProgress, unpackProgress } from './packProgress.ts'
import type { ScormCall, ScormTold } from './scormCall.ts'
import { scormSpan, scormTimeOfDay } from './scormTime.ts'

/** A course as it is studied from one opening of the page to its end, and what the learning system knows of it. */
export interface CourseSession {
  readonly progress: CourseProgress
  /** Milliseconds since the epoch. */
  readonly begunAt: number
  /** Nothing may be told any more. */
  readonly isEnded: boolean
  /** Not while somebody only looks again at what has been done. */
  readonly reports: boolean
  /** From which points on it is passed. */
  readonly mastery: number
  /** The system makes its own judgement of any score at the end, so an unfinished one is kept back. */
  readonly holdsScore: boolean
  /** What has been reached in an earlier session is not taken away. */
  readonly reached: 'passed' | 'completed' | null
  readonly interactionCount: number
  /** By question id: the record of an answer that may still be given otherwise. */
  readonly places: Readonly<Record<string, number>>
  /** What the system holds, by element: nothing is told twice. */
  readonly sent: Readonly<Record<string, string>>
}

/** Moments in milliseconds since the epoch. */
export type CourseEvent =
  | { readonly kind: 'went'; readonly to: number }
  | {
      readonly kind: 'answered'
      readonly question: Question
      readonly given: readonly string[]
      readonly score: number
      readonly elapsedMs: number
      /** By the clock of the learner. */
      readonly secondsOfDay: number
    }
  | { readonly kind: 'handed-in' }
  /** All questions once more; the best round counts. */
  | { readonly kind: 'retried' }
  | { readonly kind: 'spoke'; readonly locale: Locale }
  | { readonly kind: 'hidden'; readonly at: number }
  | { readonly kind: 'left'; readonly at: number }
  /** What was told last has not been kept. */
  | { readonly kind: 'refused' }

export interface SessionStep {
  readonly session: CourseSession
  readonly calls: readonly ScormCall[]
}

type Bank = ReadonlyMap<string, Question>

/** `other-edition`: what was kept belongs to an older package, so the course begins anew. */
export type Beginning = 'new' | 'resumed' | 'other-edition'

export function beginSession(
  course: Course,
  byId: Bank,
  told: ScormTold,
  at: number,
): SessionStep & { readonly beginning: Beginning } {
  const kept = told.suspendData === '' ? null : unpackProgress(course, told.suspendData, byId)
  const fresh = beginProgress(localeOf(told.language) ?? course.locale, Math.floor(at / 1000))
  const progress = kept ?? fresh
  const { lessonStatus } = told
  const masteryTold = numberIn(told.masteryScore)
  const isDone = ['passed', 'failed', 'completed'].includes(lessonStatus)
  const session: CourseSession = {
    progress: {
      ...progress,
      best: isDone ? atLeast(progress.best, numberIn(told.scoreRaw)) : progress.best,
    },
    begunAt: at,
    isEnded: false,
    reports: told.lessonMode === '' || told.lessonMode === 'normal',
    mastery: masteryTold ?? course.mastery,
    holdsScore: masteryTold !== null,
    reached: lessonStatus === 'passed' || lessonStatus === 'completed' ? lessonStatus : null,
    interactionCount: Math.floor(numberIn(told.interactionCount) ?? 0),
    places: {},
    sent: {},
  }
  const bounds =
    questionsOf(course).length > 0
      ? [set('cmi.core.score.min', '0'), set('cmi.core.score.max', '100')]
      : []
  // Said at once: a page that is killed says nothing at its end.
  const first = tell(session, [...bounds, ...standing(course, byId, session), exitOf(session)])
  const beginning = kept ? 'resumed' : told.suspendData === '' ? 'new' : 'other-edition'
  return { session: first.session, calls: [...first.calls, ...commitOf(session)], beginning }
}

/** What an event makes of the session, and what is to be told because of it. Nothing after its end. */
export function advance(
  course: Course,
  byId: Bank,
  session: CourseSession,
  event: CourseEvent,
): SessionStep {
  if (session.isEnded) return { session, calls: [] }
  switch (event.kind) {
    case 'went': {
      const went = { ...session, progress: goTo(course, session.progress, event.to) }
      return told(course, byId, settled(course, went), session)
    }
    case 'answered': {
      const answered = settled(course, answer(session, event))
      const record = recordOf(answered, event)
      const step = tell(answered, [...record, ...standing(course, byId, answered)])
      return { session: step.session, calls: [...step.calls, ...commitOf(answered)] }
    }
    case 'handed-in':
      return told(course, byId, finished(session), session)
    case 'retried': {
      const { progress } = session
      const anew = { ...progress, answers: {}, isFinished: false, best: pointsOf(course, progress) }
      const first = course.parts.findIndex(({ kind }) => kind === 'question')
      const retried = {
        ...session,
        places: {},
        progress: { ...anew, position: Math.max(0, first) },
      }
      return told(course, byId, retried, session)
    }
    case 'spoke':
      return told(
        course,
        byId,
        { ...session, progress: { ...session.progress, locale: event.locale } },
        session,
      )
    case 'hidden': {
      const step = tell(session, [...standing(course, byId, session), timeOf(session, event.at)])
      return { session: step.session, calls: [...step.calls, ...commitOf(session)] }
    }
    case 'left': {
      const last = [...standing(course, byId, session), timeOf(session, event.at), exitOf(session)]
      const step = tell(session, last)
      return {
        session: { ...step.session, isEnded: true },
        calls: [...step.calls, ...commitOf(session), { kind: 'finish' }],
      }
    }
    case 'refused':
      return { session: { ...session, sent: {} }, calls: [] }
    default:
      return event satisfies never
  }
}

/** The standing as it is to be told, kept for good only where something was decided. */
function told(course: Course, byId: Bank, next: CourseSession, before: CourseSession): SessionStep {
  const step = tell(next, [...standing(course, byId, next), exitOf(next)])
  const isDecided = next.progress.isFinished !== before.progress.isFinished
  return { session: step.session, calls: [...step.calls, ...(isDecided ? commitOf(next) : [])] }
}

function goTo(course: Course, progress: CourseProgress, to: number): CourseProgress {
  const position = Math.min(Math.max(0, to), course.parts.length)
  const isLooked = course.parts[position] && course.parts[position].kind !== 'question'
  return {
    ...progress,
    position,
    seen: isLooked ? new Set([...progress.seen, position]) : progress.seen,
  }
}

function answer(
  session: CourseSession,
  { question, given, score }: Extract<CourseEvent, { kind: 'answered' }>,
): CourseSession {
  const { progress, places, interactionCount } = session
  const isNew = places[question.id] === undefined
  const { [question.id]: _, ...others } = progress.answers
  return {
    ...session,
    progress: {
      ...progress,
      // An emptied field is no answer any more.
      answers: isAnswered(given) ? { ...others, [question.id]: { given, score } } : others,
    },
    places: isNew ? { ...places, [question.id]: interactionCount } : places,
    interactionCount: interactionCount + (isNew ? 1 : 0),
  }
}

/** A course of study is finished when nothing is left; an examination when it is handed in. */
const settled = (course: Course, session: CourseSession): CourseSession =>
  course.kind === 'study' && isWhole(course, session.progress) ? finished(session) : session

const finished = (session: CourseSession): CourseSession => ({
  ...session,
  progress: { ...session.progress, isFinished: true },
})

/** `lesson_status`, by the standard's own words. */
export function statusOf(
  course: Course,
  { progress, reached, mastery }: Pick<CourseSession, 'progress' | 'reached' | 'mastery'>,
): 'passed' | 'completed' | 'failed' | 'incomplete' {
  if (reached) return reached
  const points = pointsOf(course, progress)
  if (points === null) return progress.isFinished ? 'completed' : 'incomplete'
  const counted = progress.isFinished ? points : progress.best
  if (counted === null) return 'incomplete'
  return counted >= mastery ? 'passed' : 'failed'
}

function standing(course: Course, byId: Bank, session: CourseSession): readonly ScormCall[] {
  const { progress, holdsScore } = session
  const points = pointsOf(course, progress)
  const isGiven = Object.keys(progress.answers).length > 0 || progress.isFinished
  const isCounted = progress.isFinished || progress.best !== null
  const isOpen = course.kind === 'study' && !holdsScore && isGiven
  const score = isCounted || isOpen ? points : null
  return [
    set('cmi.core.lesson_status', statusOf(course, session)),
    // JavaScript writes numbers with a point in every language.
    ...(score === null ? [] : [set('cmi.core.score.raw', String(score))]),
    set('cmi.core.lesson_location', String(progress.position)),
    set('cmi.suspend_data', packProgress(course, progress, byId)),
  ]
}

function recordOf(
  { places }: CourseSession,
  event: Extract<CourseEvent, { kind: 'answered' }>,
): readonly ScormCall[] {
  const { question, given, score, elapsedMs, secondsOfDay } = event
  const { id, type, pattern, response, result } = interactionOf(question, given, score)
  const at = `cmi.interactions.${places[question.id] ?? 0}`
  return [
    set(`${at}.id`, id),
    set(`${at}.type`, type),
    set(`${at}.time`, scormTimeOfDay(secondsOfDay)),
    set(`${at}.correct_responses.0.pattern`, pattern),
    set(`${at}.weighting`, '1'),
    set(`${at}.student_response`, response),
    set(`${at}.result`, result),
    set(`${at}.latency`, scormSpan(elapsedMs)),
  ]
}

const timeOf = ({ begunAt }: CourseSession, at: number): ScormCall =>
  set('cmi.core.session_time', scormSpan(at - begunAt))

/** Finished, it is left like a book that has been read: the next opening begins no attempt anew. */
const exitOf = ({ progress }: CourseSession): ScormCall =>
  set('cmi.core.exit', progress.isFinished ? '' : 'suspend')

const commitOf = ({ reports }: CourseSession): readonly ScormCall[] =>
  reports ? [{ kind: 'commit' }] : []

const set = (element: string, value: string): ScormCall => ({ kind: 'set', element, value })

/** Leaves out what the system holds already. */
function tell(session: CourseSession, calls: readonly ScormCall[]): SessionStep {
  if (!session.reports) return { session, calls: [] }
  const sent: Record<string, string> = { ...session.sent }
  const news = calls.filter((call) => {
    if (call.kind !== 'set') return true
    const isNew = sent[call.element] !== call.value
    sent[call.element] = call.value
    return isNew
  })
  return { session: { ...session, sent }, calls: news }
}

const numberIn = (text: string): number | null =>
  /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null

const atLeast = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other)

const localeOf = (language: string): Locale | null =>
  LOCALES.find((each) => language.toLowerCase().startsWith(each)) ?? null
