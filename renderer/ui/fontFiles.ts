import golosCyrillicExt from '@fontsource-variable/golos-text/files/golos-text-cyrillic-ext-wght-normal.woff2?url'
import golosCyrillic from '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2?url'
import golosLatin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url'
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

export interface FontFile {
  readonly family: string
  readonly weight: string
  readonly unicodeRange: string
  readonly url: string
}

/** The ranges that the packages' own style sheets give these files. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
const CYRILLIC_EXT = 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F'

const golos = (unicodeRange: string, url: string): FontFile => ({
  family: 'Golos Text Variable',
  weight: '400 900',
  unicodeRange,
  url,
})
const serif = (unicodeRange: string, url: string): FontFile => ({
  family: 'Source Serif 4 Variable',
  weight: '200 900',
  unicodeRange,
  url,
})

/** The letters of diagrams as files, for places that the page's style sheets do not reach. */
export const FONT_FILES: readonly FontFile[] = [
  golos(LATIN, golosLatin),
  golos(CYRILLIC, golosCyrillic),
  golos(CYRILLIC_EXT, golosCyrillicExt),
  serif(LATIN, serifLatin),
  serif(CYRILLIC, serifCyrillic),
  serif(CYRILLIC_EXT, serifCyrillicExt),
]
