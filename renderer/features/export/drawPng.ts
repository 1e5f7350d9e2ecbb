import type { Scene } from '../../domain/drawing/scene.ts'

/** A scene as the bytes of a PNG, `scale` pixels to the CSS pixel. */
export async function drawPng(scene: Scene, scale: number): Promise<Uint8Array> {
  // Of no use to who draws none.
  const { renderPng } = await import('./renderPng.ts')
  return new Uint8Array(await (await renderPng(scene, scale)).arrayBuffer())
}
