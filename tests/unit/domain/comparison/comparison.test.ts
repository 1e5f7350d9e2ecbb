import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/schema.ts'
import { buildComparison, NOT_STATED } from '../../../../renderer/domain/comparison/comparison.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'

const atlas = loadSound(realFiles)

describe('the comparison of the real content', () => {
  it('is of all systems in all dimensions, in the order of the content', () => {
    const { systems, dimensions } = buildComparison(atlas, 'ky')

    expect(systems.map(({ id }) => id)).toEqual(atlas.systems.map(({ id }) => id))
    expect(dimensions.map(({ id }) => id)).toEqual(atlas.dimensions.map(({ id }) => id))
  })

  it('says in each cell what the content says there, or is silent with it', () => {
    for (const locale of LOCALES) {
      const { cellOf } = buildComparison(atlas, locale)
      for (const system of atlas.systems)
        for (const [dimension, cell] of Object.entries(system.cells))
          expect(cellOf(system.id, dimension).value).toBe(
            'silent' in cell ? null : cell.value[locale],
          )
    }
  })

  it('rests every cell that speaks on paragraphs, each once and in order', () => {
    const { cellOf } = buildComparison(atlas, 'en')

    expect(cellOf('france', 'payment').paragraphs).toEqual(
      [...new Set(cellOf('france', 'payment').paragraphs)].sort((a, b) => a - b),
    )
    for (const system of atlas.systems)
      for (const [dimension, cell] of Object.entries(system.cells))
        expect(cellOf(system.id, dimension).paragraphs.length > 0).toBe(!('silent' in cell))
  })

  it('says of which systems the article names no model', () => {
    const { systems } = buildComparison(atlas, 'ru')

    const unnamed = systems.filter(({ model }) => model.id === NOT_STATED).map(({ id }) => id)

    expect(unnamed).toEqual(atlas.systems.filter(({ model }) => !model).map(({ id }) => id))
    expect(unnamed).toContain('kyrgyzstan')
  })
})
