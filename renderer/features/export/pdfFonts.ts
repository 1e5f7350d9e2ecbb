// Files of one weight each, and not woff2: what embeds them in a PDF can neither vary a font nor take
// a woff2 apart without losing letters made of two.
import golos400Cyrillic from '@fontsource/golos-text/files/golos-text-cyrillic-400-normal.woff?url'
import golos500Cyrillic from '@fontsource/golos-text/files/golos-text-cyrillic-500-normal.woff?url'
import golos600Cyrillic from '@fontsource/golos-text/files/golos-text-cyrillic-600-normal.woff?url'
import golos400CyrillicExt from '@fontsource/golos-text/files/golos-text-cyrillic-ext-400-normal.woff?url'
import golos500CyrillicExt from '@fontsource/golos-text/files/golos-text-cyrillic-ext-500-normal.woff?url'
import golos600CyrillicExt from '@fontsource/golos-text/files/golos-text-cyrillic-ext-600-normal.woff?url'
import golos400Latin from '@fontsource/golos-text/files/golos-text-latin-400-normal.woff?url'
import golos500Latin from '@fontsource/golos-text/files/golos-text-latin-500-normal.woff?url'
import golos600Latin from '@fontsource/golos-text/files/golos-text-latin-600-normal.woff?url'
import golos400LatinExt from '@fontsource/golos-text/files/golos-text-latin-ext-400-normal.woff?url'
import golos500LatinExt from '@fontsource/golos-text/files/golos-text-latin-ext-500-normal.woff?url'
import golos600LatinExt from '@fontsource/golos-text/files/golos-text-latin-ext-600-normal.woff?url'
import serif600Cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url'
import serif600CyrillicExt from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-600-normal.woff?url'
import serif600Latin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import serif600LatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url'
import type { FontSubset } from '../../domain/drawing/fontSubsets.ts'
import type { Lettering } from '../../domain/drawing/scene.ts'
import { fetchBytes } from './fetchBytes.ts'
import type { PdfFontSource } from './pdfLetters.ts'

type Files = Readonly<Record<FontSubset, string>>

const GOLOS: Readonly<Record<Lettering['weight'], Files>> = {
  400: {
    latin: golos400Latin,
    'latin-ext': golos400LatinExt,
    cyrillic: golos400Cyrillic,
    'cyrillic-ext': golos400CyrillicExt,
  },
  500: {
    latin: golos500Latin,
    'latin-ext': golos500LatinExt,
    cyrillic: golos500Cyrillic,
    'cyrillic-ext': golos500CyrillicExt,
  },
  600: {
    latin: golos600Latin,
    'latin-ext': golos600LatinExt,
    cyrillic: golos600Cyrillic,
    'cyrillic-ext': golos600CyrillicExt,
  },
}

/** Headings have one weight. */
const SERIF: Files = {
  latin: serif600Latin,
  'latin-ext': serif600LatinExt,
  cyrillic: serif600Cyrillic,
  'cyrillic-ext': serif600CyrillicExt,
}

/** The fonts of a PDF, from where the page has its files. */
export const PDF_FONTS: PdfFontSource = {
  fileFor: ({ face, weight }, subset) => (face === 'heading' ? SERIF : GOLOS[weight])[subset],
  read: fetchBytes,
}
