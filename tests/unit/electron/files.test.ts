import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendToLog } from '../../../electron/appendToLog.ts'
import { findServedFile, readFileTable } from '../../../electron/fileTable.ts'
import { readTextFile } from '../../../electron/readTextFile.ts'
import { writeFileAtomically } from '../../../electron/writeFileAtomically.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const isWindows = process.platform === 'win32'

describe('the file table', () => {
  it('lists files in folders by the path a URL would carry', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'assets'))
    writeFileSync(join(root, 'index.html'), '')
    writeFileSync(join(root, 'assets', 'a b.woff2'), '')

    const table = await readFileTable(root)

    expect([...table.keys()].sort()).toEqual(['/assets/a%20b.woff2', '/index.html'])
    expect(findServedFile(table, '/')?.type).toBe('text/html; charset=utf-8')
    expect(findServedFile(table, '/assets/a%20b.woff2')?.type).toBe('font/woff2')
  })

  it.skipIf(isWindows)('leaves out links, which could lead anywhere', async () => {
    const root = temporaryFolder()
    symlinkSync('/etc/hosts', join(root, 'hosts.txt'))

    expect([...(await readFileTable(root)).keys()]).toEqual([])
  })

  it('rejects when the page was never built', async () => {
    const missing = join(temporaryFolder(), 'missing')

    await expect(readFileTable(missing)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('writeFileAtomically', () => {
  it('replaces a file and leaves nothing else behind', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'progress.json')
    writeFileSync(file, 'old and longer')

    await writeFileAtomically(file, 'жаңы')

    expect(readFileSync(file, 'utf8')).toBe('жаңы')
    expect(readdirSync(folder)).toEqual(['progress.json'])
  })

  it('writes bytes as they are', async () => {
    const file = join(temporaryFolder(), 'picture.png')

    await writeFileAtomically(file, Uint8Array.from([0x89, 0x00, 0xff]))

    expect([...readFileSync(file)]).toEqual([0x89, 0x00, 0xff])
  })

  it('leaves nothing behind when it fails', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken'))
    writeFileSync(join(folder, 'taken', 'inside'), '')

    const writing = writeFileAtomically(join(folder, 'taken'), 'x')

    await expect(writing).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it.skipIf(isWindows)('writes through a link instead of replacing it', async () => {
    const folder = temporaryFolder()
    const target = join(folder, 'target.json')
    const link = join(folder, 'link.json')
    writeFileSync(target, 'old')
    symlinkSync(target, link)

    await writeFileAtomically(link, 'new')

    expect(readFileSync(target, 'utf8')).toBe('new')
    expect(readlinkSync(link)).toBe(target)
  })
})

describe('readTextFile', () => {
  function makeFile(contents: string | Uint8Array): string {
    const file = join(temporaryFolder(), 'given.json')
    writeFileSync(file, contents)
    return file
  }

  it('reads text and drops a byte order mark', async () => {
    const file = makeFile('\uFEFFАткаруу')

    const result = await readTextFile(file, 100)

    expect(result).toEqual({ outcome: 'opened', name: 'given.json', contents: 'Аткаруу' })
  })

  it('reads a file of exactly the allowed size and none beyond', async () => {
    const file = makeFile('12345')

    expect(await readTextFile(file, 5)).toMatchObject({ outcome: 'opened' })
    expect(await readTextFile(file, 4)).toEqual({ outcome: 'too-large', name: 'given.json' })
  })

  it('says that bytes of another encoding are no text', async () => {
    const windows1251 = Uint8Array.from([0xc0, 0xf2, 0xea])

    const result = await readTextFile(makeFile(windows1251), 100)

    expect(result).toEqual({ outcome: 'failed', reason: 'not-text' })
  })

  it.skipIf(isWindows)('says that a folder is no file', async () => {
    const result = await readTextFile(temporaryFolder(), 100)

    expect(result).toEqual({ outcome: 'failed', reason: 'not-a-file' })
  })
})

describe('appendToLog', () => {
  const now = new Date('2026-11-23T10:00:00Z')

  it('adds a dated line, making the folder when there is none', () => {
    const file = join(temporaryFolder(), 'logs', 'main.log')

    appendToLog(file, 'first', now, 1000)
    appendToLog(file, 'second', now, 1000)

    expect(readFileSync(file, 'utf8')).toBe(
      '2026-11-23T10:00:00.000Z first\n2026-11-23T10:00:00.000Z second\n',
    )
  })

  it('keeps one full file and starts anew', () => {
    const file = join(temporaryFolder(), 'main.log')

    for (let i = 0; i < 20; i++) appendToLog(file, `entry ${i} ${'x'.repeat(50)}`, now, 200)

    expect(readFileSync(file, 'utf8')).toContain('entry 19')
    expect(statSync(file).size).toBeLessThan(300)
    expect(statSync(`${file}.old`).size).toBeLessThan(300)
  })
})
