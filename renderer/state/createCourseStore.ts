import { createStore } from 'zustand/vanilla'
import { gradeAnswer } from '../domain/questions/gradeAnswer.ts'
import type { Question } from '../domain/questions/question.ts'
import type { Course } from '../domain/scorm/course.ts'
import {
  advance,
  type Beginning,
  beginSession,
  type CourseEvent,
  type CourseSession,
} from '../domain/scorm/courseSession.ts'
import { NOTHING_TOLD, type ScormCall, type ScormLink } from '../domain/scorm/scormCall.ts'

/** `none`: nobody listens. `refused`: what was told last has not been kept. */
export type Connection = 'none' | 'works' | 'refused'

interface Draft {
  readonly question: Question
  readonly given: readonly string[]
}

export interface CourseState {
  readonly course: Course
  readonly session: CourseSession
  readonly beginning: Beginning
  readonly connection: Connection

  readonly send: (event: CourseEvent) => void
  /** Keeps an answer under way. Nothing on screen is drawn by it, so it is no state: keys come fast. */
  readonly write: (draft: Draft) => void
  /** Gives the answer under way, where there is one. */
  readonly giveDraft: () => void
  /** A question has come up, from which on its answer takes time. */
  readonly show: () => void
}

export type CourseStore = ReturnType<typeof createCourseStore>

interface Parts {
  readonly course: Course
  /** The questions in any language: what they are asked by is the same. */
  readonly byId: ReadonlyMap<string, Question>
  readonly link: ScormLink | null
  readonly now?: () => Date
}

/** A course under way. What a learner does goes through the rules and on to the learning system at once. */
export const createCourseStore = ({ course, byId, link, now = () => new Date() }: Parts) => {
  const carryOut = (calls: readonly ScormCall[]): boolean => !link || link.carryOut(calls)
  const begun = beginSession(course, byId, link?.told ?? NOTHING_TOLD, now().getTime())
  const isKept = carryOut(begun.calls)
  let shownAt = now().getTime()
  let draft: Draft | null = null

  return createStore<CourseState>()((set, get) => ({
    course,
    session: begun.session,
    beginning: begun.beginning,
    connection: link ? (isKept ? 'works' : 'refused') : 'none',

    send: (event) => {
      const { session, calls } = advance(course, byId, get().session, event)
      if (carryOut(calls)) {
        // Words of trouble stay until something has been kept again.
        const isSaid = link && calls.some(({ kind }) => kind !== 'set')
        set({ session, ...(isSaid && { connection: 'works' }) })
      } else {
        const forgotten = advance(course, byId, session, { kind: 'refused' })
        set({ session: forgotten.session, connection: 'refused' })
      }
    },
    write: (next) => {
      draft = next
    },
    giveDraft: () => {
      if (!draft) return
      const { question, given } = draft
      draft = null
      const moment = now()
      get().send({
        kind: 'answered',
        question,
        given,
        score: gradeAnswer(question, given).score,
        elapsedMs: moment.getTime() - shownAt,
        secondsOfDay: moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds(),
      })
    },
    show: () => {
      shownAt = now().getTime()
    },
  }))
}
