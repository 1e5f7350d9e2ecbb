import sharp from 'sharp'
import type { Scene, SceneItem } from '../../renderer/domain/drawing/scene.ts'
import { sceneToSvg } from '../../renderer/domain/drawing/sceneToSvg.ts'
import type { LettersInNode } from './lettersInNode.ts'

/**
 * A scene as a PNG of one pixel to the CSS pixel. Its texts are drawn as outlines, because what draws SVG
 * here takes its fonts from the machine and not from us.
 */
export async function scenePng(scene: Scene, letters: LettersInNode): Promise<Uint8Array> {
  const svg = sceneToSvg({ ...scene, items: outlined(scene.items, letters) })
  // Few colours: a palette holds them all, and the file is a third as large.
  return sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 128 }).toBuffer()
}

const outlined = (items: readonly SceneItem[], letters: LettersInNode): readonly SceneItem[] =>
  items.map((item) => {
    if (item.kind === 'text') return letters.outline(item)
    return item.kind === 'group' ? { ...item, items: outlined(item.items, letters) } : item
  })
