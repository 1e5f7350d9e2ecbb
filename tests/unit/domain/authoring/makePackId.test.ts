import { describe, expect, it } from 'vitest'
import { PACK_ID } from '../../../../content/pack/manifest.ts'
import { makePackId } from '../../../../renderer/domain/authoring/makePackId.ts'

describe('makePackId', () => {
  it.each([
    ['germany', 'germany-k7f3'],
    ['', 'pack-k7f3'],
    ['germany-0a1b2c3d', 'germany-k7f3'],
    ['Аткаруу өндүрүшү жана анын катышуучулары', 'atkaruu-ondurushu-jana-anyn-k7f3'],
  ])('makes of «%s» the id %s, which a pack may have', (title, id) => {
    expect(makePackId(title, 'k7f3')).toBe(id)
    expect(id).toMatch(PACK_ID)
  })
})
