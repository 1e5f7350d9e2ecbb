import { expect, it } from 'vitest'
import { packsOfCourse } from '../../../renderer/data/courseFile.ts'
import type { PackRow } from '../../../renderer/data/pack.ts'
import type { Course } from '../../../renderer/domain/scorm/course.ts'

const rowOf = (id: string, isOn = true) =>
  ({
    id,
    isOn,
    content: { terms: [], systems: [], themes: [], additions: [], of: id },
  }) as unknown as PackRow

const courseOf = (parts: Course['parts']) => ({ parts }) as Course

it('takes along the packs of which a course names anything, and no other', () => {
  const rows = [
    rowOf('germany-k7f3'),
    rowOf('spain-aaaa'),
    rowOf('italy-more'),
    rowOf('off', false),
  ]
  const course = courseOf([
    { kind: 'diagram', subject: 'germany-k7f3.germany', diagram: 'enforce', step: null },
    { kind: 'question', question: 'q:cloze:italy-more.claim' },
    { kind: 'question', question: 'q:cloze:off.claim' },
    { kind: 'flows', diagrams: ['france/enforce-judgment'] },
  ])

  expect(packsOfCourse(course, rows)).toEqual([rows[0]?.content, rows[2]?.content])
})
