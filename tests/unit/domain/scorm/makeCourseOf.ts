import type { Course, CoursePart } from '../../../../renderer/domain/scorm/course.ts'
import { COURSE_FORMAT, COURSE_VERSION } from '../../../../renderer/domain/scorm/course.ts'

/** A short course of study: a diagram and two questions, unless told otherwise. */
export const makeCourseOf = (given: Partial<Course> = {}): Course => ({
  format: COURSE_FORMAT,
  version: COURSE_VERSION,
  id: 'atlas-course',
  kind: 'study',
  title: { ky: 'Курс', ru: 'Курс ру', en: 'Course' },
  locale: 'ky',
  mastery: 70,
  minutes: null,
  seed: null,
  edition: 123_456_789,
  parts: [
    { kind: 'diagram', subject: 'land', diagram: 'way', step: null },
    ...asking('one', 'two'),
  ],
  ...given,
})

export const asking = (...ids: readonly string[]): readonly CoursePart[] =>
  ids.map((question) => ({ kind: 'question', question }))
