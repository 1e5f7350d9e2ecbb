import { escapeXml } from './escapeXml.ts'
import type { PathItem, Scene, SceneItem, TextItem, Typeface } from './scene.ts'

/** The second name is that of the font installed by hand; Inkscape and its like embed none. */
const FAMILIES: Readonly<Record<Typeface, string>> = {
  text: "'Golos Text Variable','Golos Text','Segoe UI','Noto Sans',sans-serif",
  heading: "'Source Serif 4 Variable','Source Serif 4','Noto Serif',Georgia,serif",
}

/** A scene as an SVG document. `style` is CSS for its head, such as the fonts it brings with it. */
export function sceneToSvg(scene: Scene, style = ''): string {
  const { width, height, locale, title, description, items } = scene
  const [w, h] = [round(width), round(height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"`,
    ` role="img" lang="${locale}" xml:lang="${locale}"`,
    // Letters keep their distances at every size, so that what was measured stays true.
    ` font-family="${FAMILIES.text}" text-rendering="geometricPrecision">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    style === '' ? '' : `<style>${style}</style>`,
    ...items.map(write),
    '</svg>',
  ].join('')
}

function write(item: SceneItem): string {
  switch (item.kind) {
    case 'path':
      return writePath(item)
    case 'text':
      return writeText(item)
    case 'group': {
      const { name, x, y, scale = 1, items } = item
      const move = x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`
      const size = scale === 1 ? '' : `scale(${Number(scale.toFixed(5))})`
      return `<g${attribute('data-part', name)}${attribute('transform', `${move}${size}` || undefined)}>${items.map(write).join('')}</g>`
    }
  }
}

function writePath({ d, fill, stroke, strokeWidth, dash, roundEnds }: PathItem): string {
  return `<path d="${shorten(d)}" fill="${fill ?? 'none'}"${attribute('stroke', stroke)}${
    stroke === undefined ? '' : attribute('stroke-width', strokeWidth)
  }${stroke === undefined ? '' : ' stroke-linejoin="round"'}${
    roundEnds ? ' stroke-linecap="round"' : ''
  }${attribute('stroke-dasharray', dash?.join(' '))}/>`
}

function writeText({ text, x, y, lettering, colour, anchor }: TextItem): string {
  const family = lettering.face === 'text' ? undefined : FAMILIES[lettering.face]
  return `<text x="${round(x)}" y="${round(y)}" font-size="${lettering.size}" font-weight="${lettering.weight}" fill="${colour}"${attribute('font-family', family)}${attribute('text-anchor', anchor === 'start' ? undefined : anchor)}>${escapeXml(text)}</text>`
}

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'string' ? escapeXml(value) : value}"`

const round = (value: number): number => Math.round(value * 100) / 100

/** Path data with no more decimals than an eye can see. */
const shorten = (d: string): string =>
  d.replace(/-?\d+\.\d{3,}/g, (digits) => String(round(Number(digits))))
