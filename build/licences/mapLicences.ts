import { resolve } from 'node:path'
import { repositoryRoot } from '../repositoryRoot.ts'
import type { Licence } from './Licence.ts'
import { readLicence } from './readLicence.ts'

/** What the drawn map rests on, though nothing of either package is in the bundle. */
export const mapLicences = (): Licence[] => [
  readLicence(resolve(repositoryRoot, 'node_modules/world-atlas')),
  {
    name: 'Natural Earth',
    version: '4.1.0',
    licence: 'Public domain',
    text: 'Made with Natural Earth. Free vector and raster map data at naturalearthdata.com, in the public domain.',
  },
]
