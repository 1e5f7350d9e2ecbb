import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import sharp, { type Sharp } from 'sharp'
import { repositoryRoot } from '../repositoryRoot.ts'

/** From a path in the repository to what is to be in that file. */
export type IconFiles = ReadonlyMap<string, Buffer>

const SOURCES = join(repositoryRoot, 'build', 'icons', 'source')

/** Up to here the drawing for small sizes is the clearer one, in pixels. */
const SMALL = 32
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 128, 256]
/** Names of the sizes in an icon of macOS, in pixels. */
const MACOS: readonly (readonly [string, number])[] = [
  ['ic04', 16],
  ['ic11', 32],
  ['ic05', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]
/** How much of an icon's side its shape takes among the icons of macOS; the rest is empty. */
const MACOS_SHARE = 824 / 1024

/** Every icon of the program, drawn from the sources. */
export async function drawIcons(): Promise<IconFiles> {
  const files = new Map<string, Buffer>()
  for (const size of LINUX)
    files.set(`build/icons/linux/${size}x${size}.png`, await drawCover(size))
  files.set('build/icons/icon.png', await drawCover(512))
  files.set('build/icons/icon.ico', await windowsIcon())
  files.set('build/icons/icon.icns', await macosIcon())
  for (const size of [192, 512]) {
    files.set(`renderer/public/icons/icon-${size}.png`, await drawCover(size))
    files.set(`renderer/public/icons/maskable-${size}.png`, await draw('maskable', size))
  }
  files.set('renderer/icon.svg', await readFile(join(SOURCES, 'small.svg')))
  return files
}

const drawCover = (size: number) => draw(size <= SMALL ? 'small' : 'icon', size)

async function draw(source: string, size: number): Promise<Buffer> {
  const svg = await readFile(join(SOURCES, `${source}.svg`))
  const { width = 0 } = await sharp(svg).metadata()
  // The drawing is made at its final size: nothing is scaled afterwards, where edges would blur.
  return png(sharp(svg, { density: (72 * size) / width }).resize(size, size))
}

async function windowsIcon(): Promise<Buffer> {
  const icon = new IconIco()
  for (const size of WINDOWS) await icon.addFromPng(await drawCover(size), null, false)
  return Buffer.from(icon.encode())
}

async function macosIcon(): Promise<Buffer> {
  const icon = new IconIcns()
  icon.toc = true
  for (const [name, size] of MACOS) await icon.addFromPng(await drawForMacos(size), [name], false)
  return Buffer.from(icon.encode())
}

async function drawForMacos(size: number): Promise<Buffer> {
  const margin = Math.round((size * (1 - MACOS_SHARE)) / 2)
  const cover = sharp(await drawCover(size - 2 * margin))
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  return png(cover.extend({ top: margin, bottom: margin, left: margin, right: margin, background }))
}

const png = (image: Sharp): Promise<Buffer> =>
  image.ensureAlpha().png({ compressionLevel: 9, palette: false }).toBuffer()
