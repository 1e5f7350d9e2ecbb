import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { readContent } from '../content/readContent.ts'
import { LOCALES } from '../content/schema.ts'
import { layOut } from '../renderer/canvas/layOut.ts'
import { createMeasureInNode } from './measureInNode.ts'

const NAME = 'virtual:layouts'
const RESOLVED = `\0${NAME}`

/**
 * Lays out every diagram of the content in every language and puts the results beside the page, so
 * that a drawing paints without waiting. The module `virtual:layouts` says which edition they are;
 * while developing there is none, and diagrams are laid out when they are opened.
 */
export function layoutPlugin(folder: string): Plugin {
  let isBuild = false
  return {
    name: 'atkaruu-layouts',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null
      const edition = createHash('sha256')
      if (isBuild)
        for (const { path, source } of await layOutAll(folder)) {
          edition.update(path).update(source)
          this.emitFile({ type: 'asset', fileName: path, source })
        }
      const name = isBuild ? edition.digest('hex').slice(0, 12) : null
      return `export const edition = ${JSON.stringify(name)}`
    },
  }
}

async function layOutAll(folder: string) {
  const content = await readContent(folder)
  // The content plugin stops the build and says what is wrong.
  if (!content.ok) return []
  const measure = await createMeasureInNode()
  return [...content.atlas.systems, ...content.atlas.themes].flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      LOCALES.map((locale) => ({
        path: `layouts/${subject.id}/${diagram.id}.${locale}.json`,
        source: JSON.stringify(layOut(diagram, subject.actors, locale, measure)),
      })),
    ),
  )
}
