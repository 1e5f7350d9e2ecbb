import { describe, expect, it } from 'vitest'
import { dueNow, endOfLocalDay } from '../../../../renderer/domain/memory/due.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { START } from './makeReview.ts'

describe('dueNow', () => {
  it('lists what is due by now, longest waiting first', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'q:later', due: START + 1 }),
      makeCard({ questionId: 'q:now', due: START }),
      makeCard({ questionId: 'q:waiting', due: START - 5 }),
    )

    expect(dueNow(cards, START).map((card) => card.questionId)).toEqual(['q:waiting', 'q:now'])
  })
})

describe('endOfLocalDay', () => {
  const BISHKEK = -360
  const NEW_YORK = 300
  const at = (iso: string) => Date.parse(iso)

  it('ends the day just before four in the morning of the next', () => {
    const end = endOfLocalDay(at('2026-03-10T15:00:00+06:00'), BISHKEK)

    expect(end).toBe(at('2026-03-11T03:59:59.999+06:00'))
  })

  it('counts the hours after midnight to the evening before', () => {
    const end = endOfLocalDay(at('2026-03-11T01:30:00+06:00'), BISHKEK)

    expect(end).toBe(at('2026-03-11T03:59:59.999+06:00'))
  })

  it('starts a new day at four exactly', () => {
    const end = endOfLocalDay(at('2026-03-11T04:00:00+06:00'), BISHKEK)

    expect(end).toBe(at('2026-03-12T03:59:59.999+06:00'))
  })

  it('follows the learner west of Greenwich too', () => {
    const end = endOfLocalDay(at('2026-03-10T23:30:00-05:00'), NEW_YORK)

    expect(end).toBe(at('2026-03-11T03:59:59.999-05:00'))
  })
})
