import { describe, expect, it } from 'vitest'
import { beginWalk, takeLink } from '../../../../renderer/domain/walk/walkPath.ts'
import {
  type LabelOf,
  toLinkMarks,
  toStepMarks,
} from '../../../../renderer/features/walk/toMarks.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

// Links: 0 a-b, 1 b-c yes, 2 b-d no, 3 c-e, 4 d-e.
const diagram = makeProcedure('case', ['a > b', 'b > c: yes', 'b > d: no', 'c > e', 'd > e'])
const walk = (...links: readonly number[]) =>
  links.reduce((path, link) => takeLink(diagram, path, link), beginWalk('a'))

const labelOf: LabelOf = (step, number, standing, isHidden) =>
  `${number} ${isHidden ? '?' : step.title.en} ${standing}`

describe('the marks of a walk', () => {
  it('show where it stands, what is behind and what is out of reach', () => {
    const marks = toStepMarks(diagram, walk(0, 1), false, labelOf)

    const looks = Object.fromEntries([...marks].map(([id, { look }]) => [id, look ?? 'plain']))
    expect(looks).toEqual({ a: 'path', b: 'path', c: 'here', d: 'dim', e: 'plain' })
  })

  it('hide every title that the case has not come to, from eyes and ears', () => {
    const marks = toStepMarks(diagram, walk(0), true, labelOf)

    expect(marks.get('b')).toEqual({ look: 'here', label: '2 Step b en here' })
    expect(marks.get('c')).toEqual({ lines: [], label: '3 ? next' })
  })

  it('show the links taken and those that nothing leads to any more', () => {
    const marks = toLinkMarks(diagram, walk(0, 1), false)

    expect([...marks]).toEqual([
      [0, 'path'],
      [1, 'path'],
      [2, 'dim'],
      [4, 'dim'],
    ])
  })

  it('veil the conditions of steps that the case has not come to', () => {
    expect([...toLinkMarks(diagram, walk(), true)]).toEqual([
      [1, 'veiled'],
      [2, 'veiled'],
    ])
    expect([...toLinkMarks(diagram, walk(0), true)]).toEqual([[0, 'path']])
  })
})
