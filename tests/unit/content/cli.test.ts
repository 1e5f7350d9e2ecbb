import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporaryFolder.ts'
import { CONTENT_FOLDER } from './realContent.ts'

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(CONTENT_FOLDER, 'cli.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })

describe('the content command', () => {
  it('says that the content is sound', () => {
    const { status, stdout } = run('check')

    expect(stdout).toBe('The content is sound.\n')
    expect(status).toBe(0)
  })

  it('counts what the content holds', () => {
    const { status, stdout } = run('stats')

    expect(stdout).toMatch(/^systems +\d+$/m)
    expect(stdout).toMatch(/^paragraphs cited +\d+ of 75 \(\d+ %\)$/m)
    expect(stdout).toMatch(/^steps without a claim +none$/m)
    expect(status).toBe(0)
  })

  it('writes the whole model into the file it is given', () => {
    const out = join(temporaryFolder(), 'atlas.json')

    const { status, stdout } = run('dump', '--out', out)

    const atlas = JSON.parse(readFileSync(out, 'utf8'))
    expect(atlas.systems.map((system: { id: string }) => system.id)).toContain('france')
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('writes the whole model to the screen when it is given no file', () => {
    const { stdout } = run('dump')

    expect(JSON.parse(stdout).article.paragraphs).toHaveLength(75)
  })

  it.each([
    ['a command it does not know', ['chekc'], '«chekc» is not something this command can do'],
    ['no command', [], 'is not something this command can do'],
    ['two commands', ['check', 'stats'], '«stats» is too much'],
    ['a file for a command that writes none', ['check', '--out', 'x.json'], 'Only «dump»'],
    ['an option it does not know', ['check', '--fast'], '--fast'],
  ])('explains itself when given %s', (_, args, says) => {
    const { status, stderr, stdout } = run(...args)

    expect(stderr).toContain(says)
    expect(stderr).toContain('npm run content -- check')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
