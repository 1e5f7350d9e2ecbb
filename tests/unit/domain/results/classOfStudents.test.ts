import { describe, expect, it } from 'vitest'
import { classFailed } from '../../../../renderer/domain/results/classFailed.ts'
import type { StudentResults } from '../../../../renderer/domain/results/results.ts'
import {
  type StudentOrder,
  sortStudents,
} from '../../../../renderer/domain/results/sortStudents.ts'
import { studentsTable } from '../../../../renderer/domain/results/studentsTable.ts'
import { sumStandings } from '../../../../renderer/domain/results/sumStandings.ts'
import { makePart, makeResults, makeStanding } from './makeResults.ts'

const student = (name: string, right: number, answers: number, failed = ['q:1']): StudentResults =>
  makeResults({
    name,
    at: Date.UTC(2026, 0, name.length),
    whole: makeStanding({ right, answers }),
    topics: [makePart('history', { right, answers })],
    failed: failed.map((question) => ({ question, answers: 4, wrong: 2 })),
  })

const good = student('Bo', 9, 10, ['q:2'])
const poor = student('Ann', 1, 10, ['q:1', 'q:2'])
const silent = student('Cecil', 0, 0, [])
const columnOf = ({ topics }: StudentResults, id: string) => topics.find((each) => each.id === id)
const byName = (a: StudentResults, b: StudentResults) => (a.name < b.name ? -1 : 1)
const sorted = (by: StudentOrder['by'], isDescending = false) =>
  sortStudents([silent, good, poor], { by, isDescending }, 'right', columnOf, byName).map(
    ({ name }) => name,
  )

describe('sortStudents', () => {
  it('puts the weakest first, and last those of whom nothing is known, whichever way', () => {
    expect(sorted({ kind: 'column', id: 'history' })).toEqual(['Ann', 'Bo', 'Cecil'])
    expect(sorted({ kind: 'column', id: 'history' }, true)).toEqual(['Bo', 'Ann', 'Cecil'])
    expect(sorted({ kind: 'whole' })).toEqual(['Ann', 'Bo', 'Cecil'])
  })

  it('sorts by name and by the date of the file', () => {
    expect(sorted({ kind: 'name' }, true)).toEqual(['Cecil', 'Bo', 'Ann'])
    expect(sorted({ kind: 'at' })).toEqual(['Bo', 'Ann', 'Cecil'])
  })
})

describe('classFailed', () => {
  it('puts first what troubles most students', () => {
    expect(classFailed([poor, good, silent])).toEqual([
      { question: 'q:2', students: 2, wrong: 4, answers: 8 },
      { question: 'q:1', students: 1, wrong: 2, answers: 4 },
    ])
  })
})

describe('sumStandings', () => {
  it('adds every count, and is nothing for nobody', () => {
    expect(sumStandings([good.whole, poor.whole])).toEqual({
      questions: 40,
      met: 20,
      known: 8,
      answers: 20,
      right: 10,
    })
    expect(sumStandings([]).answers).toBe(0)
  })
})

describe('studentsTable', () => {
  it('has a share and its two counts for each column, and nothing where there is nothing', () => {
    const rows = studentsTable(
      [poor, silent],
      [{ id: 'history', name: 'History' }],
      'right',
      columnOf,
      {
        student: 'Student',
        at: 'At',
        whole: 'All',
        part: 'right',
        of: 'answers',
        nameOf: ({ name }) => name,
        when: () => 'then',
        number: String,
        percent: (share) => String(share * 100),
      },
    )

    expect(rows).toEqual([
      [
        'Student',
        'At',
        'All, %',
        'All: right',
        'All: answers',
        'History, %',
        'History: right',
        'History: answers',
      ],
      ['Ann', 'then', '10', '1', '10', '10', '1', '10'],
      ['Cecil', 'then', '', '', '', '', '', ''],
    ])
  })
})
