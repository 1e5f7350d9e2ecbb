import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawIcons, type IconFiles } from '../../../../build/icons/drawIcons.ts'
import { repositoryRoot } from '../../../../build/repositoryRoot.ts'

const kept = (path: string) => readFileSync(join(repositoryRoot, path))
let drawn: IconFiles

beforeAll(async () => {
  drawn = await drawIcons()
})

/** The mean difference of two pictures of one size, from 0 to 255. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer()
  const [one, other] = await Promise.all([a, b].map(pixels))
  if (!one || one.length !== other?.length) return Number.POSITIVE_INFINITY
  return one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length
}

interface Part {
  /** The side in pixels, or what macOS calls the size. */
  size: number | string
  picture: Buffer
}

const partsOfIco = (ico: Buffer): Part[] =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, i) => {
    const entry = ico.subarray(6 + 16 * i, 22 + 16 * i)
    const start = entry.readUInt32LE(12)
    const picture = ico.subarray(start, start + entry.readUInt32LE(8))
    return { size: entry.readUInt8(0) || 256, picture }
  })

function partsOfIcns(icns: Buffer): Part[] {
  const parts: Part[] = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const picture = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))
    parts.push({ size: icns.toString('latin1', at, at + 4), picture })
  }
  return parts
}

describe('the icons in the repository', () => {
  it('are what the sources give', async () => {
    const pngs = [...drawn].filter(([path]) => path.endsWith('.png'))

    // Processors round differently: a hair is allowed, another drawing is far beyond it.
    for (const [path, png] of pngs)
      expect(await difference(kept(path), png), path).toBeLessThan(0.5)
    expect(pngs.length).toBeGreaterThan(10)
    expect(kept('renderer/icon.svg').equals(drawn.get('renderer/icon.svg') ?? Buffer.of())).toBe(
      true,
    )
  })

  it('have every size that Windows asks for', async () => {
    const parts = partsOfIco(kept('build/icons/icon.ico'))
    const largest = parts.at(-1)?.picture ?? Buffer.of()

    expect(parts.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256])
    expect(await difference(largest, kept('build/icons/linux/256x256.png'))).toBeLessThan(0.5)
  })

  it('have every size that macOS asks for', async () => {
    const parts = partsOfIcns(kept('build/icons/icon.icns'))
    const redrawn = partsOfIcns(drawn.get('build/icons/icon.icns') ?? Buffer.of())
    const largest = (list: Part[]) =>
      list.find(({ size }) => size === 'ic10')?.picture ?? Buffer.of()

    expect(parts.map(({ size }) => size)).toEqual(redrawn.map(({ size }) => size))
    expect((await sharp(largest(parts)).metadata()).width).toBe(1024)
    expect(await difference(largest(parts), largest(redrawn))).toBeLessThan(0.5)
  })

  it('fill the whole square where a system cuts its own shape', async () => {
    const picture = sharp(kept('renderer/public/icons/maskable-512.png'))

    expect(await picture.metadata()).toMatchObject({ width: 512, height: 512 })
    expect((await picture.stats()).isOpaque).toBe(true)
  })
})
