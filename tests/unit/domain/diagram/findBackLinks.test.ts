import { describe, expect, it } from 'vitest'
import { findBackLinks } from '../../../../renderer/domain/diagram/findBackLinks.ts'

describe('findBackLinks', () => {
  it('turns the link that leads back to an earlier step of its own way', () => {
    const links = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 0 },
    ]

    expect(findBackLinks(3, links)).toEqual([false, false, true])
  })

  it('does not take a step that is merely told later for a step back', () => {
    const links = [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 2, to: 1 },
    ]

    expect(findBackLinks(3, links)).toEqual([false, false, false])
  })

  it('turns a link of a step to itself', () => {
    expect(findBackLinks(1, [{ from: 0, to: 0 }])).toEqual([true])
  })
})
