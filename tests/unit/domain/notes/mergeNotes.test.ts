import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeNotes } from '../../../../renderer/domain/notes/mergeNotes.ts'
import { START } from '../memory/makeReview.ts'
import { anyNote, makeNote } from './makeNote.ts'

const anyNotes = fc.array(anyNote)

describe('mergeNotes', () => {
  it('gives the same notes whichever machine merges', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (a, b) => {
        expect(mergeNotes(a, b)).toEqual(mergeNotes(b, a))
      }),
    )
  })

  it('gives the same notes in whatever order three machines meet', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, anyNotes, (a, b, c) => {
        expect(mergeNotes(mergeNotes(a, b), c)).toEqual(mergeNotes(a, mergeNotes(b, c)))
      }),
    )
  })

  it('changes nothing when the same notes are merged again', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (a, b) => {
        const once = mergeNotes(a, b)

        expect(mergeNotes(once, b)).toEqual(once)
        expect(mergeNotes(once, once)).toEqual(once)
      }),
    )
  })

  it('keeps one note for every place, none of them older than any that was given', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (a, b) => {
        const given = [...a, ...b]
        const merged = mergeNotes(a, b)

        expect(merged.map(({ id }) => id)).toEqual([...new Set(given.map(({ id }) => id))].sort())
        for (const note of merged) {
          const times = given.filter(({ id }) => id === note.id).map((each) => each.updatedAt)
          expect(note.updatedAt).toBe(Math.max(...times))
        }
      }),
    )
  })

  it('lets the later of two texts stand', () => {
    const early = makeNote({ text: 'first', device: 'lab' })
    const late = makeNote({ text: 'second', updatedAt: START + 1 })

    expect(mergeNotes([late], [early])).toEqual([late])
  })

  it('does not bring a note back that was deleted later', () => {
    const written = makeNote()
    const deleted = makeNote({ text: '', updatedAt: START + 1 })

    expect(mergeNotes([deleted], [written])).toEqual([deleted])
  })

  it('brings a note back that was written again after it was deleted', () => {
    const deleted = makeNote({ text: '' })
    const again = makeNote({ text: 'again', updatedAt: START + 1, device: 'lab' })

    expect(mergeNotes([deleted], [again])).toEqual([again])
  })
})
