import type { Handout } from '../../domain/handout/handout.ts'
import type { HandoutWords } from '../../domain/handout/handoutWords.ts'
import { writePdfAside } from '../export/index.ts'
import type { Composed } from './composeHandout.ts'
import { writePptxAside } from './writePptxAside.ts'

/** Pages or slides as the bytes of a file. */
export function writeHandout(
  composed: Composed,
  { title: given, locale }: Handout,
  words: HandoutWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = given || words.untitled
  const { product, article } = words
  return composed.format === 'pdf'
    ? writePdfAside({
        scenes: composed.sheets,
        about: {
          title,
          author: product,
          subject: article,
          language: locale,
          program: `Atkaruu Atlas ${__APP_VERSION__}`,
        },
      })
    : writePptxAside({
        slides: composed.sheets,
        about: {
          title,
          author: product,
          subject: article,
          locale,
          foot: `${product} · ${article}`,
        },
      })
}

const LONGEST_NAME = 60

/** «Аткаруу өндүрүшү.ky.pdf»: the title of the lesson as far as any disk takes it. */
export function handoutFileName(
  title: string,
  fallback: string,
  locale: string,
  extension: string,
): string {
  const name = title
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
  return `${name || fallback}.${locale}.${extension}`
}
