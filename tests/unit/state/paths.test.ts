import { describe, expect, it } from 'vitest'
import type { ShowSource } from '../../../renderer/domain/present/showSource.ts'
import { diagramModeOf } from '../../../renderer/state/diagramMode.ts'
import { diagramInPlace, paths, showInPlace } from '../../../renderer/state/paths.ts'

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

describe('the address of a presentation', () => {
  it.each<ShowSource>([
    { kind: 'diagram', subject: 'france', diagram: 'chambers' },
    { kind: 'flows', diagrams: ['france/chambers', 'italy/expropriation'] },
    { kind: 'table', dimensions: [], systems: [] },
    { kind: 'table', dimensions: ['fees'], systems: ['italy', 'usa'] },
    { kind: 'lesson', lesson: 'b3a1' },
  ])('is read back to what is presented, before either side: %o', (source) => {
    expect(showInPlace(paths.present(source))).toEqual({ role: 'stage', source })
    expect(showInPlace(paths.presenter(source))).toEqual({ role: 'presenter', source })
  })

  it('names nothing where it is another, or only half of one', () => {
    expect(showInPlace('/explore/france/chambers')).toBeNull()
    expect(showInPlace('/present/diagram/france')).toBeNull()
    expect(showInPlace('/present')).toBeNull()
  })

  it('names the diagram whose layout is wanted first', () => {
    const wanted = { subject: 'france', diagram: 'chambers' }
    expect(diagramInPlace('/present/diagram/france/chambers')).toEqual(wanted)
    expect(diagramInPlace('/presenter/diagram/france/chambers?x=1')).toEqual(wanted)
  })
})

it('reads where an address names no way of studying that is known', () => {
  expect(diagramModeOf(null)).toBe('read')
  expect(diagramModeOf('fly')).toBe('read')
  expect(diagramModeOf('mastery')).toBe('mastery')
})
