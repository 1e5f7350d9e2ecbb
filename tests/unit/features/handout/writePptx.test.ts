import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import { composeSlides } from '../../../../renderer/domain/handout/slides/composeSlides.ts'
import type { Slide } from '../../../../renderer/domain/handout/slides/slide.ts'
import { writePptx } from '../../../../renderer/features/handout/writePptx.ts'
import { fullParts, handoutFor, layoutsOf, wordsIn } from '../../domain/handout/builtIn.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

/** Of a slide of 16 to 9, in English Metric Units. */
const [WIDTH, HEIGHT] = [12_192_000, 6_858_000]
const SLIDE_FILE = /^ppt\/slides\/slide\d+\.xml$/

let slides: readonly Slide[]
let bytes: Uint8Array
let files: Readonly<Record<string, string>>

beforeAll(async () => {
  const handout = handoutFor(fullParts(), { format: 'pptx', remarks: true })
  const words = wordsIn('ky')
  slides = [
    ...composeSlides({
      handout,
      words,
      layouts: layoutsOf(handout),
      palette: PALETTES.projector,
      slides: 'diagram',
      hasLesson: true,
    }),
  ]
  bytes = await writePptx(slides, {
    title: handout.title,
    author: words.product,
    subject: words.article,
    locale: 'ky',
    foot: words.article,
  })
  files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, contents]) => [name, strFromU8(contents)]),
  )
}, 120_000)

const slideFiles = (): readonly string[] =>
  Object.entries(files).flatMap(([name, xml]) => (SLIDE_FILE.test(name) ? [xml] : []))

const numbersIn = (xml: string, name: string): readonly number[] =>
  [...xml.matchAll(new RegExp(`\\b${name}="(-?\\d+)"`, 'g'))].map(([, value]) => Number(value))

/** What is wrong with the tags and entities of an XML document; null for nothing. */
function faultIn(xml: string): string | null {
  const open: string[] = []
  for (const [tag, close, name, alone] of xml.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  ))
    if (alone === '' && close === '') open.push(name ?? '')
    else if (close === '/' && open.pop() !== name) return `unexpected ${tag}`
  if (open.length > 0) return `never closed: ${open.join()}`
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  if (/[<>]/.test(rest)) return `not a tag: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0]}`
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,10}/i.exec(xml)
  return entity ? `no entity: ${entity[0]}` : null
}

describe('a presentation', () => {
  it('is of well-formed files', () => {
    const faults = Object.entries(files).flatMap(([name, xml]) => {
      const fault = /\.(?:xml|rels)$/.test(name) ? faultIn(xml) : null
      return fault ? [`${name}: ${fault}`] : []
    })

    expect(faults).toEqual([])
  })

  it('has a slide of 16 to 9 for each', () => {
    expect(slideFiles()).toHaveLength(slides.length)
    expect(files['ppt/presentation.xml']).toContain(`<p:sldSz cx="${WIDTH}" cy="${HEIGHT}"`)
  })

  it('says everything in letters, those of Kyrgyz too', () => {
    const told = slideFiles().join('')

    expect(told).toMatch(/<a:t>[^<]*[өүң][^<]*<\/a:t>/)
    for (const { title } of slides) expect(told).toContain(`<a:t>${title}</a:t>`)
    expect(told).toContain('lang="ky-KG"')
  })

  it('holds shapes and tables, and no picture', () => {
    const told = slideFiles().join('')

    expect(Object.keys(files).filter((name) => name.startsWith('ppt/media/'))).toEqual([])
    expect(told).not.toContain('<p:pic>')
    for (const form of ['roundRect', 'hexagon', 'flowChartDocument', 'plaque', 'snip1Rect'])
      expect(told).toContain(`prst="${form}"`)
    expect(told).toContain('<a:tbl>')
    expect(told).toContain('<a:tailEnd type="triangle"')
  })

  it('has nothing outside its slides', () => {
    for (const xml of slideFiles())
      for (const [, x, y, cx, cy] of xml.matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(-?\d+)" cy="(-?\d+)"\/>/g,
      )) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(WIDTH)
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(HEIGHT)
      }
  })

  it('gives every shape a number of its own, and words for who cannot see it', () => {
    for (const xml of slideFiles()) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const diagram = slideFiles().find((xml) => xml.includes('prst="hexagon"')) ?? ''
    expect(diagram).toMatch(/descr="4-кадам, аракет: [^"]+"/)
    expect(diagram).toMatch(/descr="1-кадамдан 2-кадамга"/)
    expect(diagram).toContain('adec:decorative')
  })

  it('names its titles as titles', () => {
    for (const xml of slideFiles()) expect(xml).toMatch(/<p:ph\s[^>]*type="title"/)
  })

  it('notes remarks and explanations for who speaks', () => {
    const notes = Object.entries(files)
      .filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
      .map(([, xml]) => xml)
      .join('')

    expect(notes).toContain('Бул схеманы акырын ачуу керек.')
    expect(notes).toContain('Мисал келтирүү: банктык эсеп.')
  })

  it('keeps every letter readable', () => {
    const sizes = slideFiles().flatMap((xml) => numbersIn(xml, 'sz'))

    // In hundredths of a point: whole drawings of many steps are small and can be enlarged.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(250)
  })

  it('is opened by LibreOffice with as many slides and all their words', ({ skip }) => {
    const folder = temporaryFolder()
    const file = join(folder, 'lesson.pptx')
    writeFileSync(file, bytes)
    const text = openInLibreOffice(file, folder)
    if (text === null) {
      console.warn(
        'LibreOffice or pdftotext is not installed: the presentation was not opened in it',
      )
      return skip('LibreOffice or pdftotext is not installed')
    }

    const pages = text.split('\f').slice(0, -1)

    expect(pages).toHaveLength(slides.length)
    const plain = (words: string): string => words.replace(/\s+/g, '')
    for (const [index, { title }] of slides.entries())
      expect(plain(pages[index] ?? '')).toContain(plain(title))
    expect(text).toMatch(/[өүң]/)
    expect(text).not.toContain('\ufffd')
  }, 240_000)
})

/** The words of a presentation as LibreOffice shows it; null where this machine has no LibreOffice. */
function openInLibreOffice(file: string, folder: string): string | null {
  const isThere = (command: string, argument: string): boolean => {
    try {
      execFileSync(command, [argument], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  if (!isThere('soffice', '--version') || !isThere('pdftotext', '-v')) return null
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  )
  return execFileSync('pdftotext', ['-layout', file.replace(/pptx$/, 'pdf'), '-'], {
    encoding: 'utf8',
  })
}
