import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { VIEWER_FILE, type ViewerProgram } from '../../renderer/domain/viewer/singleHtml.ts'
import { repositoryRoot } from '../repositoryRoot.ts'

/**
 * Puts the program of pages that stand alone beside the page, as one file that is fetched when such a page is
 * made. `plugins`: what watches over every bundle.
 */
export const viewerPlugin = (plugins: () => Plugin[]): Plugin => ({
  name: 'atkaruu-viewer',
  apply: 'build',
  // Before the licences are gathered, which name what is in it.
  async buildEnd(error) {
    if (error) return
    const source = JSON.stringify(await bundleViewer(plugins()))
    this.emitFile({ type: 'asset', fileName: VIEWER_FILE, source })
  },
})

async function bundleViewer(plugins: Plugin[]): Promise<ViewerProgram> {
  const built = await build({
    configFile: false,
    root: join(repositoryRoot, 'renderer/viewer'),
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(repositoryRoot, 'renderer/viewer/main.tsx'),
        output: { format: 'iife', entryFileNames: 'viewer.js', assetFileNames: 'viewer[extname]' },
      },
    },
  })
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[]
  const textOf = (name: string): string => {
    const file = output?.output.find(({ fileName }) => fileName === name)
    if (!file) throw new Error(`the viewer has no ${name}`)
    const text = file.type === 'chunk' ? file.code : file.source
    return typeof text === 'string' ? text : new TextDecoder().decode(text)
  }
  const script = textOf('viewer.js').trim()
  const style = textOf('viewer.css').trim()
  // It stands in a page, where these would end it.
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('the viewer cannot stand in a page')
  return { script, style, hashes: { script: hashOf(script), style: hashOf(style) } }
}

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`
