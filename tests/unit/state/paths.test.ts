import { describe, expect, it } from 'vitest'
import { diagramModeOf } from '../../../renderer/state/diagramMode.ts'
import { diagramInPlace, paths } from '../../../renderer/state/paths.ts'

describe('addresses', () => {
  it('name the step and the way of studying, reading being understood', () => {
    expect(paths.diagram('france', 'chambers')).toBe('/explore/france/chambers')
    expect(paths.diagram('france', 'chambers', 'bureau')).toBe(
      '/explore/france/chambers?step=bureau',
    )
    expect(paths.diagram('france', 'chambers', 'bureau', 'walk')).toBe(
      '/explore/france/chambers?step=bureau&mode=walk',
    )
    expect(paths.diagram('france', 'chambers', undefined, 'recall')).toBe(
      '/explore/france/chambers?mode=recall',
    )
  })

  it('are read back to the diagram, whatever is asked of it', () => {
    expect(diagramInPlace('/explore/france/chambers?step=a&mode=walk')).toEqual({
      subject: 'france',
      diagram: 'chambers',
    })
    expect(diagramInPlace('/explore/france')).toBeNull()
    expect(diagramInPlace('/quiz?scope=explore/france/chambers')).toBeNull()
  })
})

it('reads where an address names no way of studying that is known', () => {
  expect(diagramModeOf(null)).toBe('read')
  expect(diagramModeOf('fly')).toBe('read')
  expect(diagramModeOf('mastery')).toBe('mastery')
})
