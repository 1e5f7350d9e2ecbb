import { expect, it } from 'vitest'
import type { Scene } from '../../../../renderer/domain/drawing/scene.ts'
import { PictureTooLarge, renderPng } from '../../../../renderer/features/export/renderPng.ts'

const makeScene = (width: number, height: number): Scene => ({
  width,
  height,
  locale: 'ky',
  title: '',
  description: '',
  items: [],
})

it.each([
  ['too wide', makeScene(4100, 10)],
  ['too high', makeScene(10, 4100)],
])('refuses a picture that is %s for a canvas before it takes any memory', async (_, scene) => {
  await expect(renderPng(scene, 4)).rejects.toBeInstanceOf(PictureTooLarge)
})
