import { type FontSubset, UNICODE_RANGES } from '../domain/drawing/fontSubsets.ts'
import { WEB_FONTS } from './webFonts.ts'

/** Loads the letters of diagrams: a worker shares none with its page and would measure some other font. */
export async function loadWorkerFonts(): Promise<void> {
  await Promise.all(
    Object.values(WEB_FONTS).flatMap(({ family, weights, files }) =>
      Object.entries(files).map(async ([subset, url]) => {
        // The keys of `files` are subsets.
        const unicodeRange = UNICODE_RANGES[subset as FontSubset]
        const face = new FontFace(family, `url("${url}")`, { weight: weights, unicodeRange })
        fontsHere().add(await face.load())
      }),
    ),
  )
}

/** A worker has `fonts` itself; the types of the page know it only on `document`. */
const fontsHere = (): FontFaceSet => (globalThis as unknown as { fonts: FontFaceSet }).fonts
