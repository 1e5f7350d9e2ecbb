import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'build/questions.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

describe('the command «questions»', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-questions-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('prints the bank as a JSON array', () => {
    const { status, stdout } = run('--locale', 'en')

    const bank: unknown = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(Array.isArray(bank) && bank.length).toBeGreaterThan(50)
    const fields = [
      'id',
      'kind',
      'prompt',
      'options',
      'answer',
      'explanation',
      'citations',
      'system',
    ]
    expect(Array.isArray(bank) && Object.keys(bank[0]).slice(0, 8)).toEqual(fields)
  })

  it('writes to the file it is given, prints nothing and sums up beside it', () => {
    const file = join(folder, 'bank.json')

    const { status, stdout, stderr } = run('--locale', 'ru', '--out', file)

    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^claims asked in two or more kinds {2}(\d+) of \1$/m)
    expect(JSON.parse(readFileSync(file, 'utf8')).length).toBeGreaterThan(50)
  })

  it.each([
    [['--locale', 'kz'], '«kz» is not a language of the atlas'],
    [['--language', 'ky'], '--language'],
    [['ky'], "'ky'"],
    [['--out', ''], '«--out» needs the name of a file'],
  ])('refuses %j with a sentence and how it is used', (args, sentence) => {
    const { status, stdout, stderr } = run(...args)

    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('npm run questions -- [--locale ky|ru|en] [--out FILE]')
  })

  it('says so when the file cannot be written', () => {
    const { status, stderr } = run('--out', join(folder, 'nowhere', 'bank.json'))

    expect(status).toBe(1)
    expect(stderr).toContain('could not be written')
  })
})
