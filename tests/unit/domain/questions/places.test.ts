import { describe, expect, it } from 'vitest'
import type { Diagram } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { reusesOptions } from '../../../../renderer/domain/questions/reusesOptions.ts'
import { makeAtlas, makeProcedure, makeSystem, sameText } from '../../makers/makeAtlas.ts'

/** The names of steps as words that share nothing. */
const TITLES: Readonly<Record<string, string>> = {
  a: 'Judgment',
  b: 'Writ',
  c: 'Service',
  d: 'Seizure',
  e: 'Auction',
  f: 'Payment',
  g: 'Closure',
}

function drawn(...ways: readonly string[]): Diagram {
  const diagram = makeProcedure('way', ways)
  const steps = diagram.steps.map((step) => ({
    ...step,
    title: sameText(TITLES[step.id] ?? step.id),
  }))
  return { ...diagram, steps }
}

function ask(kind: QuestionKind, diagram: Diagram) {
  const system = makeSystem('land', { diagrams: [diagram] })
  return buildQuestionBank(makeAtlas({ systems: [system] }), 'en').filter((q) => q.kind === kind)
}

describe('place-label', () => {
  it('hides steps that are not neighbours and says what stands around each', () => {
    const [question] = ask('place-label', drawn('a > b > c > d > e'))

    expect(question?.slots).toEqual([
      { id: 'a', text: '____ → Writ' },
      { id: 'c', text: 'Writ → ____ → Seizure' },
      { id: 'e', text: 'Seizure → ____' },
    ])
    expect(question?.answer).toEqual(['a', 'c', 'e'])
    expect(question?.steps).toEqual(['a', 'c', 'e'])
  })

  it('never hides two steps that could change places', () => {
    const questions = ask('place-label', drawn('a > b > d > e > f', 'a > c > d'))

    for (const { slots } of questions) {
      const hidden = slots.map(({ id }) => id)
      expect(hidden.includes('b') && hidden.includes('c')).toBe(false)
    }
    expect(questions.length).toBeGreaterThan(0)
  })

  it('does not hide a step that its condition names', () => {
    const questions = ask('place-label', drawn('a > b > c', 'b > d: if seizure', 'd > e > f > g'))

    expect(questions.flatMap(({ slots }) => slots.map(({ id }) => id))).not.toContain('d')
  })
})

describe('rebuild', () => {
  it('asks where each way leads, branches and all', () => {
    const [question] = ask('rebuild', drawn('a > b', 'b > c: if served', 'b > d: if refused'))

    expect(question?.slots.map(({ text }) => text)).toEqual([
      'Judgment →',
      'Writ — if served en →',
      'Writ — if refused en →',
    ])
    expect(question?.answer).toEqual(['b', 'c', 'd'])
  })

  it('lets ways meet again in one step', () => {
    const [question] = ask(
      'rebuild',
      drawn('a > b: if rich', 'a > c: if poor', 'b > d', 'c > d', 'd > e'),
    )

    expect(question && reusesOptions(question)).toBe(true)
    expect(question?.options.filter(({ id }) => id === 'd')).toHaveLength(1)
  })

  it('leaves a straight line to those who put it in order', () => {
    expect(ask('rebuild', drawn('a > b > c > d > e'))).toEqual([])
  })

  it('does not ask which of two ways without a condition is meant', () => {
    for (const { slots } of ask('rebuild', drawn('a > b > d', 'a > c > d', 'd > e > f'))) {
      expect(slots.filter(({ text }) => text === 'Judgment →').length).toBeLessThan(2)
    }
  })
})
