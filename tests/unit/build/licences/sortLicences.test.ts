import { expect, it } from 'vitest'
import { sortLicences } from '../../../../build/licences/Licence.ts'

it('lists each version of a thing once, in one order whatever it was found in', () => {
  const make = (name: string, version: string) => ({ name, version, licence: 'MIT', text: name })
  const found = [make('zod', '4.0.0'), make('React', '19.0.0'), make('zod', '3.0.0')]
  const sorted = sortLicences([...found, make('zod', '4.0.0')])

  expect(sorted.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'React 19.0.0',
    'zod 3.0.0',
    'zod 4.0.0',
  ])
  expect(sortLicences(found.reverse())).toEqual(sorted)
})
