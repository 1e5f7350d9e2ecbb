import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import type { PdfFontSource } from '../../renderer/features/export/pdfLetters.ts'

const require = createRequire(import.meta.url)

/** The fonts of a PDF, from the packages that the page takes them from. */
export const PDF_FONTS_IN_NODE: PdfFontSource = {
  fileFor: ({ face, weight }, subset) => {
    // Headings have one weight.
    const [name, shown] = face === 'heading' ? ['source-serif-4', 600] : ['golos-text', weight]
    const folder = dirname(require.resolve(`@fontsource/${name}/package.json`))
    return resolve(folder, 'files', `${name}-${subset}-${shown}-normal.woff`)
  },
  read: async (file) => new Uint8Array(await readFile(file)),
}
