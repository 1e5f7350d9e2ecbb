import { expect, it } from 'vitest'
import { exportFileName } from '../../../../renderer/features/interchange/exportFileName.ts'
import { EXPORT_FORMATS } from '../../../../renderer/features/interchange/formats.ts'
import { interchangeStrings } from '../../../../renderer/features/interchange/strings.ts'

it('offers every format once, in words', () => {
  const ids = EXPORT_FORMATS.map(({ id }) => id)

  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids)
    expect(Object.keys(interchangeStrings.en)).toEqual(
      expect.arrayContaining([`format.${id}`, `format.${id}.about`]),
    )
})

it.each([
  [null, 'atlas.ky.anki.txt'],
  [['france'], 'france.ky.anki.txt'],
  [['france', 'italy'], 'france-italy.ky.anki.txt'],
  [['france', 'italy', 'usa', 'russia'], 'atlas.ky.anki.txt'],
])('names a file on %j %s', (subjects, name) => {
  expect(exportFileName({ subjects, locale: 'ky' }, { fileEnd: 'anki.txt' })).toBe(name)
})
