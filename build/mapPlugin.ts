import type { Plugin } from 'vite'
import { readContent } from '../content/readContent.ts'
import { readCountries } from './map/countries.ts'
import { drawWorldMap } from './map/drawWorldMap.ts'

const NAME = 'virtual:world-map'
const RESOLVED = `\0${NAME}`

/**
 * Draws the map of the countries taught and hands it to the page as the module `virtual:world-map`:
 * finished outlines, so that neither the geography nor what projects it is shipped.
 */
export function mapPlugin(folder: string): Plugin {
  return {
    name: 'atkaruu-world-map',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null
      const content = await readContent(folder)
      const codes = content.ok ? content.atlas.systems.map(({ flag }) => flag) : []
      const { map, unknown } = drawWorldMap(readCountries(), codes)
      if (unknown.length > 0)
        this.warn(`Not on the map, as Natural Earth has no such country: ${unknown.join(', ')}`)
      return `export const worldMap = JSON.parse(${JSON.stringify(JSON.stringify(map))})`
    },
  }
}
