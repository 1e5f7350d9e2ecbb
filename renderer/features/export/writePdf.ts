import {
  concatTransformationMatrix,
  degrees,
  drawSvgPath,
  LineCapStyle,
  LineJoinStyle,
  PDFDocument,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setFillingRgbColor,
  setFontAndSize,
  setLineJoin,
  setTextMatrix,
} from '@cantoo/pdf-lib'
import { textsIn } from '../../domain/drawing/fontSubsets.ts'
import type { PathItem, Scene, SceneItem, TextItem } from '../../domain/drawing/scene.ts'
import { loadPdfLetters, type PdfFontSource } from './pdfLetters.ts'

export interface PdfAbout {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  readonly program: string
}

/** A point is 1/72 of an inch, a CSS pixel 1/96. */
const POINTS_PER_PIXEL = 72 / 96

/** A vector PDF of real text: one page to the scene, each page as large as its scene. */
export async function writePdf(
  scenes: readonly Scene[],
  about: PdfAbout,
  now: Date,
  fonts: PdfFontSource,
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create()
  doc.setTitle(about.title, { showInWindowTitleBar: true })
  doc.setAuthor(about.author)
  doc.setSubject(about.subject)
  doc.setLanguage(about.language)
  doc.setCreator(about.program)
  doc.setProducer(about.program)
  doc.setCreationDate(now)
  doc.setModificationDate(now)

  const letters = await loadPdfLetters(
    doc,
    scenes.flatMap(({ items }) => textsIn(items)),
    fonts,
  )
  const writeText = (page: PDFPage, item: TextItem): PDFOperator[] => {
    const { text, lettering, x, y, anchor, colour } = item
    const runs = letters.runsOf(text, lettering)
    const { size } = lettering
    const width = runs.reduce((sum, run) => sum + run.width * size, 0)
    let left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
    const operators = [
      PDFOperator.of(PDFOperatorNames.BeginText),
      setFillingRgbColor(...channels(colour)),
    ]
    for (const { font, shown, width: share } of runs) {
      const key = page.node.newFontDictionary(font.name, font.ref)
      operators.push(
        setFontAndSize(key, size),
        setTextMatrix(1, 0, 0, 1, left, -y),
        PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [doc.context.obj([...shown])]),
      )
      left += share * size
    }
    return [...operators, PDFOperator.of(PDFOperatorNames.EndText)]
  }
  // A PDF's y grows upwards: every y is negated where it is written, instead of mirroring the page,
  // so that letters are not mirrored with it.
  const write = (page: PDFPage, item: SceneItem): PDFOperator[] => {
    switch (item.kind) {
      case 'path':
        return writePath(item)
      case 'text':
        return writeText(page, item)
      case 'group': {
        const { x, y, scale = 1, items } = item
        return [
          pushGraphicsState(),
          concatTransformationMatrix(scale, 0, 0, scale, x, -y),
          ...items.flatMap((each) => write(page, each)),
          popGraphicsState(),
        ]
      }
    }
  }

  for (const { width, height, items } of scenes) {
    const page = doc.addPage([width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL])
    const { height: top } = page.getSize()
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(POINTS_PER_PIXEL, 0, 0, POINTS_PER_PIXEL, 0, top),
      setLineJoin(LineJoinStyle.Round),
      ...items.flatMap((item) => write(page, item)),
      popGraphicsState(),
    )
  }
  return new Uint8Array(await doc.save())
}

function writePath({ d, fill, stroke, strokeWidth, dash, roundEnds }: PathItem): PDFOperator[] {
  return drawSvgPath(d, {
    x: 0,
    y: 0,
    rotate: degrees(0),
    scale: undefined,
    color: fill === undefined ? undefined : rgb(...channels(fill)),
    borderColor: stroke === undefined ? undefined : rgb(...channels(stroke)),
    borderWidth: stroke === undefined ? 0 : (strokeWidth ?? 1),
    ...(dash ? { borderDashArray: [...dash] } : {}),
    borderLineCap: roundEnds ? LineCapStyle.Round : LineCapStyle.Butt,
  })
}

/** `#rrggbb` as three shares of 1. */
function channels(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
