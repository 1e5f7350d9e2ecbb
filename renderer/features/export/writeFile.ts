import type { Scene } from '../../domain/drawing/scene.ts'
import { sceneToSvg } from '../../domain/drawing/sceneToSvg.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import { drawPng } from './drawPng.ts'
import { embedFonts } from './embedFonts.ts'
import type { SheetsRequest } from './makeSheets.ts'

/** Sheets as the bytes of a file. Pictures take the first alone. */
export async function writeFile(
  request: SheetsRequest,
  scenes: readonly Scene[],
): Promise<Uint8Array> {
  const { choices, subject, locale, atlas } = request
  const [first] = scenes
  if (!first) throw new Error('nothing to export')
  switch (choices.format) {
    case 'svg':
      return new TextEncoder().encode(sceneToSvg(first, await embedFonts(first)))
    case 'png':
      return drawPng(first, choices.scale)
    case 'pdf': {
      // Large, and of no use to who exports none.
      const { writePdf } = await import('./writePdf.ts')
      const { PDF_FONTS } = await import('./pdfFonts.ts')
      const { author, title } = atlas.article
      const about = {
        title: scenes.length === 1 ? first.title : subject.name[locale],
        author: PRODUCT_NAMES[locale],
        subject: `${author[locale]}. ${title[locale]}`,
        language: locale,
        program: `Atkaruu Atlas ${__APP_VERSION__}`,
      }
      return writePdf(scenes, about, new Date(), PDF_FONTS)
    }
    case 'print':
      throw new Error('what is printed is no file')
  }
}

/** «france-enforce-judgment.ky.pdf»; all diagrams of a country are «france.ky.pdf». */
export function fileName(
  { subject, diagram, choices, locale }: SheetsRequest,
  count: number,
): string {
  const what = count > 1 ? subject.id : `${subject.id}-${diagram.id}`
  return `${what}.${locale}.${choices.format}`
}
