import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../../domain/drawing/escapeXml.ts'
import type { Slide, SlideShape } from '../../domain/handout/slides/slide.ts'

/** Marks what only adorns, for screen readers. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
const SLIDE_FILE = /^ppt\/slides\/slide(\d+)\.xml$/

/**
 * Adds what the writer of presentations leaves out: words for who cannot see a shape, numbers of shapes that
 * occur once, the size of line breaks, the language of all texts; and packs the whole.
 */
export function finishPptx(
  bytes: Uint8Array,
  slides: readonly Slide[],
  language: string,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const finished: Record<string, Uint8Array> = {}
  for (const [name, contents] of Object.entries(files)) {
    const number = SLIDE_FILE.exec(name)?.[1]
    const slide = number === undefined ? undefined : slides[Number(number) - 1]
    const spoken = (xml: string): string => xml.replaceAll(' lang="en-US"', ` lang="${language}"`)
    if (slide) finished[name] = strToU8(spoken(finishSlide(strFromU8(contents), slide)))
    else if (name.startsWith('ppt/notesSlides/') && name.endsWith('.xml'))
      finished[name] = strToU8(spoken(strFromU8(contents)))
    // Folders have no contents; a file needs none of them.
    else if (!name.endsWith('/')) finished[name] = contents
  }
  return new Uint8Array(zipSync(finished))
}

/** Shapes stand in a slide as they were added: first the whole, then the title, then those of the slide. */
function finishSlide(xml: string, { shapes }: Slide): string {
  let index = -2
  return xml
    .replace(
      /<p:cNvPr id="\d+" name="([^"]*)"([^>]*?)(?:\/>|>(.*?)<\/p:cNvPr>)/g,
      (_, name: string, rest: string, inside: string | undefined) => {
        const shape = shapes[index]
        index += 1
        const { descr, extra } = described(shape)
        return `<p:cNvPr id="${index + 2}" name="${name}"${rest}${descr}>${inside ?? ''}${extra}</p:cNvPr>`
      },
    )
    .replace(
      /<a:br\/>((?:(?!<a:br\/>)[\s\S])*?<a:rPr [^>]*?sz="(\d+)")/g,
      (_, before: string, size: string) => `<a:br><a:rPr sz="${size}"/></a:br>${before}`,
    )
}

function described(shape: SlideShape | undefined): {
  readonly descr: string
  readonly extra: string
} {
  if (!shape) return { descr: '', extra: '' }
  if (shape.alt !== '')
    return { descr: ` descr="${escapeXml(shape.alt).replaceAll('\n', ' ')}"`, extra: '' }
  return { descr: '', extra: shape.kind === 'box' && shape.text === null ? DECORATIVE : '' }
}
