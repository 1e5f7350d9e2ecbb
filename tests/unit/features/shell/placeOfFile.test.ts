import { expect, it } from 'vitest'
import { placeOfFile } from '../../../../renderer/features/shell/placeOfFile.ts'

it('leads each kind of file to its place by its name', () => {
  expect(placeOfFile('Сабак.atlaslesson', '/')).toBe('/lessons')
  expect(placeOfFile('Айгүл.ATLASRESULTS', '/lessons')).toBe('/results')
  expect(placeOfFile('backup.json', '/results/')).toBe('/progress')
})

it('gives whatever comes while results are gathered to them, to be named there', () => {
  expect(placeOfFile('photo.png', '/results')).toBe('/results')
  expect(placeOfFile('Сабак.atlaslesson', '/results')).toBe('/results')
})
