import golosCyrillicExt from '@fontsource-variable/golos-text/files/golos-text-cyrillic-ext-wght-normal.woff2?url'
import golosCyrillic from '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2?url'
import golosLatinExt from '@fontsource-variable/golos-text/files/golos-text-latin-ext-wght-normal.woff2?url'
import golosLatin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url'
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url'
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { FONT_FACES } from '../domain/drawing/fontFaces.ts'
import type { FontSubset } from '../domain/drawing/fontSubsets.ts'
import type { Typeface } from '../domain/drawing/scene.ts'

interface WebFont {
  readonly family: string
  readonly weights: string
  readonly files: Readonly<Record<FontSubset, string>>
}

/** The very files that the page itself draws with. */
export const WEB_FONTS: Readonly<Record<Typeface, WebFont>> = {
  text: {
    ...FONT_FACES.text,
    files: {
      latin: golosLatin,
      'latin-ext': golosLatinExt,
      cyrillic: golosCyrillic,
      'cyrillic-ext': golosCyrillicExt,
    },
  },
  heading: {
    ...FONT_FACES.heading,
    files: {
      latin: serifLatin,
      'latin-ext': serifLatinExt,
      cyrillic: serifCyrillic,
      'cyrillic-ext': serifCyrillicExt,
    },
  },
}
