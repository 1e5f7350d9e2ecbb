import { describe, expect, it } from 'vitest'
import { attemptWithinBounds } from '../../../../renderer/domain/attempts/attempt.ts'
import { makeRebuild, makeRecall, makeWalk } from './makeAttempt.ts'

describe('attemptWithinBounds', () => {
  it('leaves believable attempts as they are', () => {
    const attempts = [makeWalk(), makeRecall(), makeRebuild()]

    expect(attempts.map(attemptWithinBounds)).toEqual(attempts)
  })

  it('dates an attempt from a machine with a dead clock no earlier than 2000', () => {
    expect(attemptWithinBounds(makeWalk({ at: 0, elapsedMs: -5 }))).toMatchObject({
      at: Date.UTC(2000, 0, 1),
      elapsedMs: 0,
    })
  })

  it('gives no score below nought or above one', () => {
    expect(attemptWithinBounds(makeRecall({ score: 1.2 })).score).toBe(1)
    expect(attemptWithinBounds(makeRebuild({ score: -1 })).score).toBe(0)
  })

  it('keeps how an endless walk ended', () => {
    const path = Array.from({ length: 10_500 }, (_, i) => `s${i}`)

    const kept = attemptWithinBounds(makeWalk({ path })).path

    expect(kept).toHaveLength(10_000)
    expect(kept.at(-1)).toBe('s10499')
  })

  it('keeps no more labels and links than an export can carry', () => {
    const ids = Array.from({ length: 10_001 }, (_, i) => `s${i}`)
    const recall = makeRecall({ detail: { placed: Object.fromEntries(ids.map((id) => [id, id])) } })
    const rebuild = makeRebuild({ detail: { links: ids.map((id) => [id, id]) } })

    expect(attemptWithinBounds(recall).detail).toMatchObject({ placed: { s9999: 's9999' } })
    expect(attemptWithinBounds(recall).detail).not.toHaveProperty('placed.s10000')
    expect(attemptWithinBounds(rebuild).detail).toHaveProperty('links.length', 10_000)
  })
})
