import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import {
  afterCommand,
  beginHistory,
  redone,
  sealed,
  undone,
} from '../../../../renderer/domain/authoring/history.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'
import { draftCommand } from './arbitraryCommand.ts'

const pack = () =>
  changeDraft(emptyPack('germany-k7f3', 'en'), {
    kind: 'add-subject',
    as: starterCountry('germany', { name: { en: 'Germany' } }),
  })

const titled = (en: string) => ({ kind: 'manifest', set: { title: { en } } }) as const

describe('history', () => {
  it('goes back over any commands to what was before each, and forward again', () => {
    fc.assert(
      fc.property(fc.array(draftCommand, { maxLength: 30 }), (commands) => {
        const before: string[] = []
        let history = beginHistory(pack())
        for (const command of commands) {
          const next = sealed(afterCommand(history, command))
          if (next !== history) before.push(JSON.stringify(history.present))
          history = next
        }
        const last = JSON.stringify(history.present)

        for (const draft of before.toReversed()) {
          history = undone(history)
          expect(JSON.stringify(history.present)).toBe(draft)
        }
        expect(history.past).toBeNull()
        for (const _ of before) history = redone(history)

        expect(JSON.stringify(history.present)).toBe(last)
        expect(history.future).toBeNull()
      }),
    )
  })

  it('takes letters written into one text for one act', () => {
    let history = beginHistory(emptyPack('a-pack', 'en'))
    for (const words of ['G', 'Ge', 'Ger']) history = afterCommand(history, titled(words))

    expect(undone(history).present.manifest.title).toEqual({})
    expect(undone(history).past).toBeNull()
  })

  it('takes them for two where the field was left between', () => {
    const first = sealed(afterCommand(beginHistory(emptyPack('a-pack', 'en')), titled('G')))
    const second = afterCommand(first, titled('Ge'))

    expect(undone(second).present.manifest.title).toEqual({ en: 'G' })
  })

  it('forgets what was undone when something else is done', () => {
    const one = sealed(afterCommand(beginHistory(emptyPack('a-pack', 'en')), titled('one')))
    const other = afterCommand(undone(one), titled('other'))

    expect(redone(other)).toBe(other)
  })
})
