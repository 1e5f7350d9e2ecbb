import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { PACK_LIMITS } from '../../../../content/pack/limits.ts'
import { unzipPack } from '../../../../content/pack/unzipPack.ts'
import { zipPack } from '../../../../content/pack/zipPack.ts'
import { packFixture } from '../../../fixtures/packFixture.ts'

const lumaria = packFixture('lumaria')

const faultOf = (bytes: Uint8Array) => {
  const reading = unzipPack(bytes)
  return reading.ok ? null : reading.fault
}
const zipped = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files)
const text = strToU8('id: a')

it('gives back the files that were put in, and the same bytes for the same files', () => {
  const bytes = zipPack(lumaria)

  expect(unzipPack(bytes)).toEqual({ ok: true, files: lumaria })
  expect(zipPack(lumaria)).toEqual(bytes)
})

it.each([
  '../pack.yaml',
  '/pack.yaml',
  'systems/../../pack.yaml',
  'systems\\france\\claims.yaml',
  'C:/pack.yaml',
  'systems/france/claims.yaml\u0000.exe',
  'systems/france/run.js',
  'systems/france/deeper/claims.yaml',
  'systems/__proto__/claims.yaml',
  'lessons/..atlaslesson',
  'lessons/a/b.atlaslesson',
  'Pack.yaml',
])('refuses a file called %j', (name) => {
  expect(faultOf(zipped({ [name]: text }))).toMatchObject({ kind: 'bad-name' })
})

it('looks past what systems leave in a folder that is zipped by hand', () => {
  const bytes = zipped({ 'pack.yaml': text, '__MACOSX/._pack.yaml': text, '.DS_Store': text })

  expect(unzipPack(bytes)).toEqual({ ok: true, files: [{ file: 'pack.yaml', text: 'id: a' }] })
})

it('refuses what is no zip, cut off, or not text', () => {
  const bytes = zipPack(lumaria)

  expect(faultOf(strToU8('format: atkaruu-atlas/pack'))).toEqual({ kind: 'no-zip' })
  expect(faultOf(new Uint8Array())).toEqual({ kind: 'no-zip' })
  expect(faultOf(bytes.subarray(0, bytes.length - 40))).toEqual({ kind: 'damaged' })
  expect(faultOf(zipped({ 'pack.yaml': Uint8Array.of(0xff, 0xfe, 0x00) }))).toMatchObject({
    kind: 'no-text',
  })
})

it('refuses a bomb before it goes off', () => {
  const bomb = zipped({ 'glossary.yaml': new Uint8Array(PACK_LIMITS.yamlBytes + 1) })
  const swarm = zipped(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `systems/s${n}/claims.yaml`,
        new Uint8Array(PACK_LIMITS.yamlBytes),
      ]),
    ),
  )
  const crowd = zipped(
    Object.fromEntries(
      Array.from({ length: PACK_LIMITS.entries + 1 }, (_, n) => [`systems/s${n}/a.yaml`, text]),
    ),
  )

  expect(faultOf(bomb)).toMatchObject({ kind: 'file-too-large' })
  expect(faultOf(swarm)).toEqual({ kind: 'inflates-too-far' })
  expect(faultOf(crowd)).toEqual({ kind: 'too-many-files' })
  expect(faultOf(new Uint8Array(PACK_LIMITS.fileBytes + 1))).toEqual({ kind: 'too-large' })
})

it('refuses a file that comes out longer or shorter than it says', () => {
  const lying = (size: number) => {
    const bytes = zipped({ 'glossary.yaml': new Uint8Array(1_900_000) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const end = bytes.length - 22
    view.setUint32(view.getUint32(end + 16, true) + 24, size, true)
    return bytes
  }

  expect(faultOf(lying(1_899_999))).toMatchObject({ kind: 'wrong-size' })
  expect(faultOf(lying(1_900_001))).toMatchObject({ kind: 'wrong-size' })
  expect(faultOf(lying(10))).toMatchObject({ kind: 'wrong-size' })
})
