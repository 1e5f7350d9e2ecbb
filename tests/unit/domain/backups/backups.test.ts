import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, readBackupName } from '../../../../renderer/domain/backups/backupName.ts'
import { superfluousBackups } from '../../../../renderer/domain/backups/superfluousBackups.ts'
import { DAY, START } from '../memory/makeReview.ts'

const MINUTE = 60_000
const auto = (at: number) => backupName({ at, reason: 'auto' })

describe('backupName', () => {
  it('says when and why, and sorts by time', () => {
    const moments = fc.integer({ min: 0, max: 4e12 })
    fc.assert(
      fc.property(moments, moments, fc.constantFrom('auto', 'aside', 'upgrade'), (a, b, reason) => {
        expect(readBackupName(backupName({ at: a, reason }))).toEqual({ at: a, reason })
        if (a < b) expect(auto(a) < auto(b)).toBe(true)
      }),
    )
  })

  it('does not take another file for a backup', () => {
    const others = ['notes.json', '2026-11-27.auto.json', `${auto(START)}.tmp`, '']

    expect(others.map(readBackupName)).toEqual([null, null, null, null])
  })
})

describe('superfluousBackups', () => {
  it('keeps the five newest and the last one of each of seven days', () => {
    const names = Array.from({ length: 10 }, (_, day) =>
      Array.from({ length: 8 }, (_, n) => auto(START + day * DAY + n * MINUTE)),
    ).flat()

    const gone = new Set(superfluousBackups(names, -360))

    const kept = names.filter((name) => !gone.has(name))
    const lastOfDays = [3, 4, 5, 6, 7, 8].map((day) => auto(START + day * DAY + 7 * MINUTE))
    const newest = [3, 4, 5, 6, 7].map((n) => auto(START + 9 * DAY + n * MINUTE))
    expect(kept).toEqual([...lastOfDays, ...newest])
  })

  it('never lets what was put aside be pushed out by the usual ones, nor touches other files', () => {
    const aside = backupName({ at: START, reason: 'aside' })
    const names = Array.from({ length: 40 }, (_, n) => auto(START + DAY + n * MINUTE))

    const gone = superfluousBackups(['notes.txt', aside, ...names], -360)

    expect(gone).not.toContain(aside)
    expect(gone).not.toContain('notes.txt')
    expect(gone).toHaveLength(35)
  })

  it('keeps what the last version left, however often something is restored', () => {
    const upgrade = backupName({ at: START, reason: 'upgrade' })
    const asides = Array.from({ length: 9 }, (_, n) =>
      backupName({ at: START + DAY + n * MINUTE, reason: 'aside' }),
    )

    expect(superfluousBackups([upgrade, ...asides], -360)).toEqual(asides.slice(0, 4).reverse())
  })
})
