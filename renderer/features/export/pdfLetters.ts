import { type PDFDocument, type PDFFont, PDFHexString } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import { type FontSubset, subsetOf } from '../../domain/drawing/fontSubsets.ts'
import type { Lettering, TextItem } from '../../domain/drawing/scene.ts'

/** Letters of one font file in a row: codes, and after some of them a correction for kerning. */
export interface PdfRun {
  readonly font: PDFFont
  /** Numbers move what follows to the left, in thousandths of the letters' size. */
  readonly shown: readonly (PDFHexString | number)[]
  /** As a share of the letters' size. */
  readonly width: number
}

/** Where the font files are; a browser and a command line find them in different places. */
export interface PdfFontSource {
  /** Names the file of one weight that holds the letters of a subset. */
  readonly fileFor: (lettering: Lettering, subset: FontSubset) => string
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>
}

interface PdfLetters {
  /** A text cut where its letters stand in different font files. */
  readonly runsOf: (text: string, lettering: Lettering) => readonly PdfRun[]
}

interface Loaded {
  readonly embedded: PDFFont
  /** pdf-lib hides the kerning of its own copy. */
  readonly shaped: fontkit.Font
}

/** Digits of a glyph's code in an encoded text. */
const CODE_LENGTH = 4

/** Embeds in `doc` every font file that `texts` need, each cut down to the letters used. */
export async function loadPdfLetters(
  doc: PDFDocument,
  texts: readonly TextItem[],
  source: PdfFontSource,
): Promise<PdfLetters> {
  doc.registerFontkit(fontkit)
  const loading = new Map<string, Promise<Loaded>>()
  for (const { text, lettering } of texts)
    for (const { subset } of cut(text)) {
      const file = source.fileFor(lettering, subset)
      if (!loading.has(file)) loading.set(file, load(doc, file, source))
    }
  const loaded = new Map<string, Loaded>()
  for (const [file, font] of loading) loaded.set(file, await font)

  return {
    runsOf: (text, lettering) =>
      cut(text).map(({ part, subset }) => {
        const font = loaded.get(source.fileFor(lettering, subset))
        if (!font) throw new Error(`no font was loaded for: ${text}`)
        return shape(part, font)
      }),
  }
}

async function load(doc: PDFDocument, file: string, { read }: PdfFontSource): Promise<Loaded> {
  const bytes = await read(file)
  const embedded = await doc.embedFont(bytes, { subset: true })
  // Its types speak of Node's Buffer; it reads any bytes.
  const shaped = fontkit.create(bytes as Parameters<typeof fontkit.create>[0])
  if (!('layout' in shaped)) throw new Error(`not one font: ${file}`)
  return { embedded, shaped }
}

/** Letters that none of our fonts hold go with the Latin ones, whose file draws an empty box for them. */
function cut(text: string): readonly { readonly part: string; readonly subset: FontSubset }[] {
  const parts: { part: string; subset: FontSubset }[] = []
  for (const letter of text) {
    const subset = subsetOf(letter) ?? 'latin'
    const last = parts.at(-1)
    if (last?.subset === subset) last.part += letter
    else parts.push({ part: letter, subset })
  }
  return parts
}

function shape(text: string, { embedded, shaped }: Loaded): PdfRun {
  const { glyphs, positions } = shaped.layout(text)
  const codes = embedded.encodeText(text).asString()
  const unit = 1 / shaped.unitsPerEm
  const shown: (PDFHexString | number)[] = []
  let pending = ''
  let width = 0
  positions.forEach(({ xAdvance }, index) => {
    pending += codes.slice(index * CODE_LENGTH, (index + 1) * CODE_LENGTH)
    width += xAdvance * unit
    const kerning = (xAdvance - (glyphs[index]?.advanceWidth ?? xAdvance)) * unit
    if (kerning === 0) return
    shown.push(PDFHexString.of(pending), -kerning * 1000)
    pending = ''
  })
  if (pending !== '') shown.push(PDFHexString.of(pending))
  return { font: embedded, shown, width }
}
