import { cssFont } from '../../canvas/measureLettering.ts'
import { textsIn } from '../../domain/drawing/fontSubsets.ts'
import type { Scene } from '../../domain/drawing/scene.ts'
import { paintScene } from './paintScene.ts'

/** What Chromium's canvas can hold: pixels along a side, and pixels in all. */
const LONGEST_SIDE = 16_384
const MOST_PIXELS = 16_384 * 16_384

/** A picture would be larger than a canvas can be. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge'
}

/**
 * A scene as a PNG of `scale` pixels to the CSS pixel. Painted straight onto a canvas: an SVG in an
 * `<img>` loads the fonts it carries only after it has first been drawn, and a canvas draws it once.
 */
export async function renderPng(scene: Scene, scale: number): Promise<Blob> {
  const width = Math.round(scene.width * scale)
  const height = Math.round(scene.height * scale)
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new PictureTooLarge(`${width} x ${height} pixels`)

  await loadLetters(scene)
  // Off the page: what a canvas in a document holds is written bit by bit, whenever the page is idle.
  const canvas = new OffscreenCanvas(width, height)
  // The ground covers all of it: nothing shines through, and no transparency has to be written.
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new PictureTooLarge('the browser gives no canvas of this size')
  context.scale(width / scene.width, height / scene.height)
  // Letters keep their distances at every size, so that what was measured stays true.
  context.textRendering = 'geometricPrecision'
  paintScene(context, scene.items)
  try {
    return await canvas.convertToBlob({ type: 'image/png' })
  } catch (cause) {
    // So Chromium tells that memory ran out.
    throw new PictureTooLarge('the browser could not write a picture of this size', { cause })
  }
}

/** Waits for the page's fonts: a canvas takes what is there. */
async function loadLetters({ items }: Scene): Promise<void> {
  const byFont = new Map<string, Set<string>>()
  for (const { text, lettering } of textsIn(items)) {
    const font = cssFont(lettering)
    const letters = byFont.get(font) ?? new Set<string>()
    byFont.set(font, letters)
    for (const letter of text) letters.add(letter)
  }
  await Promise.all(
    [...byFont].map(([font, letters]) => document.fonts.load(font, [...letters].join(''))),
  )
}
