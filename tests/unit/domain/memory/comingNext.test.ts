import { describe, expect, it } from 'vitest'
import { comingNext } from '../../../../renderer/domain/memory/comingNext.ts'
import type { Hold } from '../../../../renderer/domain/memory/hold.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'

const END = START + DAY / 2
const asked = (...ids: string[]) => ids.map((id) => ({ id }))
const NO_HOLDS: ReadonlyMap<string, Hold> = new Map()
const held = (kind: Hold['kind'], until: number | null): ReadonlyMap<string, Hold> =>
  new Map([['a', { id: 'a', kind, until, updatedAt: START, device: 'laptop' }]])

describe('comingNext', () => {
  it('names the first day on which something is due, and how much', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'a', due: END + 3 * DAY - 5 }),
      makeCard({ questionId: 'b', due: END + 3 * DAY }),
      makeCard({ questionId: 'c', due: END + 3 * DAY + 1 }),
    )

    const next = comingNext({ questions: asked('a', 'b', 'c'), cards, holds: NO_HOLDS }, END)

    expect(next).toEqual({ at: END + 3 * DAY - 5, count: 2 })
  })

  it('leaves to tomorrow what is late, and what was put off until then', () => {
    const cards = byQuestion(makeCard({ questionId: 'a', due: START - 5 * DAY }))
    const questions = asked('a')

    expect(comingNext({ questions, cards, holds: NO_HOLDS }, END)?.at).toBe(END + 1)
    expect(comingNext({ questions, cards, holds: held('buried', END + 1) }, END)?.at).toBe(END + 1)
  })

  it('says nothing of what is suspended or was never asked', () => {
    const cards = byQuestion(makeCard({ questionId: 'a', due: START }))
    const holds = held('suspended', null)

    expect(comingNext({ questions: asked('a', 'new'), cards, holds }, END)).toBeNull()
  })

  it('goes by the moment that an examination ahead would give', () => {
    const cards = byQuestion(makeCard({ questionId: 'a', due: END + 90 * DAY }))
    const dueOf = () => END + 2 * DAY

    expect(comingNext({ questions: asked('a'), cards, holds: NO_HOLDS, dueOf }, END)?.at).toBe(
      END + 2 * DAY,
    )
  })
})
