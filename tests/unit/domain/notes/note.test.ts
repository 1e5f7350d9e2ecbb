import { describe, expect, it } from 'vitest'
import { isBlank, noteId, placeOfNote } from '../../../../renderer/domain/notes/note.ts'

describe('noteId', () => {
  it('names a step and a diagram so that both can be found again', () => {
    expect(placeOfNote(noteId('france', 'enforce-judgment', 'service'))).toEqual({
      subject: 'france',
      diagram: 'enforce-judgment',
      step: 'service',
    })
    expect(placeOfNote(noteId('france', 'enforce-judgment'))).toEqual({
      subject: 'france',
      diagram: 'enforce-judgment',
      step: null,
    })
  })
})

describe('placeOfNote', () => {
  it.each(['', 'france', '/a', 'france/', 'france/a/', 'france/a/b/c'])(
    'knows no place «%s»',
    (id) => {
      expect(placeOfNote(id)).toBeNull()
    },
  )
})

describe('isBlank', () => {
  it('takes spaces and empty lines for nothing', () => {
    expect([' \n\t ', '', ' ө '].map(isBlank)).toEqual([true, true, false])
  })
})
