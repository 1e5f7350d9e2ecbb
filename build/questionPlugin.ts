import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { readContent } from '../content/readContent.ts'
import { LOCALES } from '../content/schema.ts'
import { buildQuestionBank } from '../renderer/domain/questions/bank.ts'
import { packBank } from '../renderer/domain/questions/packedBank.ts'

const NAME = 'virtual:question-banks'
const RESOLVED = `\0${NAME}`

/**
 * Works out the questions of the content in every language and puts them beside the page, so that no
 * machine has to do it again. The module `virtual:question-banks` says which edition they are; while
 * developing there is none, and the questions are made when they are asked for.
 */
export function questionPlugin(folder: string): Plugin {
  let isBuild = false
  return {
    name: 'atkaruu-questions',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null
      const edition = createHash('sha256')
      if (isBuild)
        for (const { path, source } of await bankFiles(folder)) {
          edition.update(path).update(source)
          this.emitFile({ type: 'asset', fileName: path, source })
        }
      const name = isBuild ? edition.digest('hex').slice(0, 12) : null
      return `export const edition = ${JSON.stringify(name)}`
    },
  }
}

async function bankFiles(folder: string) {
  const content = await readContent(folder)
  // The content plugin stops the build and says what is wrong.
  if (!content.ok) return []
  return LOCALES.map((locale) => ({
    path: `questions/${locale}.json`,
    source: JSON.stringify(packBank(buildQuestionBank(content.atlas, locale))),
  }))
}
