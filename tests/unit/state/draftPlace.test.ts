import { describe, expect, it } from 'vitest'
import type { DraftPlace } from '../../../renderer/domain/authoring/place.ts'
import { draftInPlace } from '../../../renderer/state/draftPlace.ts'
import { paths } from '../../../renderer/state/paths.ts'

const PLACES: readonly DraftPlace[] = [
  { section: 'pack' },
  { section: 'pack', field: 'authors' },
  { section: 'terms', item: 'title', field: 'definition', locale: 'ru' },
  { section: 'head', subject: 'germany', field: 'where', locale: 'ky' },
  { section: 'diagram', subject: 'germany', diagram: 'enforce', item: 'link-3' },
  { section: 'questions', subject: 'germany', item: 'one', field: 'options.1.text' },
]

describe('the address of a place in a draft', () => {
  it.each(PLACES)('leads back to it: %j', (place) => {
    expect(draftInPlace(paths.draft('some-id', place))).toEqual({ draft: 'some-id', place })
  })

  it('is none where no draft is named', () => {
    expect(draftInPlace(paths.author)).toBeNull()
    expect(draftInPlace(paths.lessons)).toBeNull()
  })

  it('leads to the draft as a whole where there can be no such place', () => {
    expect(draftInPlace('/author/some-id/in/germany/nonsense')).toEqual({
      draft: 'some-id',
      place: { section: 'pack' },
    })
  })
})
