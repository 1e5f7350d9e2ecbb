import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { formatProblem } from '../content/problem.ts'
import { readContent, readSourceFiles } from '../content/readContent.ts'

const NAME = 'virtual:atlas'
const RESOLVED = `\0${NAME}`

/** Validates the content folder and hands it to the page as the module `virtual:atlas`. Faults fail the build. */
export function contentPlugin(folder: string): Plugin {
  return {
    name: 'atkaruu-content',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null
      for (const { file } of await readSourceFiles(folder)) this.addWatchFile(`${folder}/${file}`)
      const content = await readContent(folder)
      if (!content.ok)
        this.error(
          `The content has faults:\n${content.problems.map((problem) => formatProblem(problem)).join('\n')}`,
        )
      // JSON.parse of one string is read much faster than the same data as an object literal.
      return `export const atlas = JSON.parse(${JSON.stringify(JSON.stringify(content.atlas))})`
    },
    async handleHotUpdate({ file, server }) {
      if (relative(folder, file).startsWith('..')) return
      const loaded = server.moduleGraph.getModuleById(RESOLVED)
      if (loaded) await server.reloadModule(loaded)
    },
  }
}
