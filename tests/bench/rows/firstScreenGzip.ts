import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench, Row } from '../bench.ts'
import { freshContext, openPage } from '../browser/openPage.ts'
import type { Figure } from '../figures/figure.ts'
import { summarize } from '../figures/summary.ts'
import { TODAY } from './ours.ts'

export const firstScreenGzip: Row = {
  name: 'first-screen-gzip',
  says: 'code that the first screen asks for until it is painted, gzip level 9, in 1,000 bytes',
  measure: async (bench) => {
    const files = await filesOfFirstScreen(bench)
    const weight = async (is: (file: string) => boolean): Promise<number> => {
      const sizes = await Promise.all(files.filter(is).map((file) => gzipSize(bench, file)))
      return sizes.reduce((sum, size) => sum + size, 0) / 1000
    }
    // The content is data, though it comes as a module: it is weighed by itself.
    const isContent = (file: string) => /virtual_atlas/.test(file)
    const isCode = (file: string) => file.endsWith('.js') && !isContent(file)
    const figure = async (
      row: string,
      is: (file: string) => boolean,
      target: Figure['target'],
    ): Promise<Figure> => {
      const note = files.filter(is).join(', ')
      return { row, unit: 'kB', target, ours: summarize([await weight(is)]), note }
    }
    return [
      await figure('first-screen-gzip', isCode, { atMost: 300 }),
      await figure('first-screen-gzip-content', isContent, {}),
      await figure('first-screen-gzip-styles', (file) => file.endsWith('.css'), {}),
      await figure('first-screen-gzip-fonts', (file) => file.endsWith('.woff2'), {}),
    ]
  },
}

async function filesOfFirstScreen(bench: Bench): Promise<readonly string[]> {
  const url = await bench.site.ours('built-in', '/')
  const context = await freshContext(bench)
  try {
    const { page } = await openPage(context, url, TODAY)
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    const base = new URL('.', url).pathname
    return [
      ...new Set(
        addresses
          .map((address) => new URL(address).pathname)
          .filter((path) => path.startsWith(base))
          .map((path) => path.slice(base.length)),
      ),
    ].sort()
  } finally {
    await context.close()
  }
}

async function gzipSize({ site }: Bench, file: string): Promise<number> {
  const body = await readFile(join(site.folderOf('built-in'), file))
  // Fonts are compressed already and go over the wire as they are.
  return file.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length
}
