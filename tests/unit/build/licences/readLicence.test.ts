import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLicence } from '../../../../build/licences/readLicence.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

function makePackage(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  const whole = { name: 'thing', version: '1.2.3', ...manifest }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(whole))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('readLicence', () => {
  it('takes every text that the package ships, in the order of their names', () => {
    const files = { 'NOTICE.txt': 'Notice\r\n', 'LICENSE-MIT.md': ' Words ', 'licensed.js': 'code' }
    const folder = makePackage({ license: 'MIT' }, files)

    expect(readLicence(folder)).toEqual({
      name: 'thing',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Words\n\nNotice',
    })
  })

  it('has the usual words, and whose they are, where none are shipped', () => {
    const folder = makePackage({ license: 'MIT', author: { name: 'A. Author' } })

    expect(readLicence(folder).text).toMatch(
      /^MIT License\n\nCopyright \(c\) A\. Author\n\nPermission/,
    )
  })

  it('fails the build over a licence without words, and over none at all', () => {
    expect(() => readLicence(makePackage({ license: 'EUPL-1.2' }))).toThrow(
      'thing ships no text of its licence, EUPL-1.2.',
    )
    expect(() => readLicence(makePackage({}, { LICENSE: 'Words' }))).toThrow(
      'thing names no licence in its package.json.',
    )
  })
})
