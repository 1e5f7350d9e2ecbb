import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licence } from './Licence.ts'
import { standardText } from './standardTexts.ts'

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i

/**
 * What the package in a folder says of itself. Throws when it names no licence, or ships no text of
 * one that we have no words of either.
 */
export function readLicence(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license: licence } = manifest
  if (typeof licence !== 'string') throw new Error(`${name} names no licence in its package.json.`)
  const text = shippedText(folder) || standardText(licence, holderOf(manifest))
  if (!text) throw new Error(`${name} ships no text of its licence, ${licence}.`)
  return { name, version, licence, text }
}

const shippedText = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')

interface Manifest {
  name: string
  author?: string | { name: string }
}

const holderOf = ({ name, author }: Manifest): string =>
  (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`
