import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFresh } from '../../../build/ensureBuilt.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const RESULTS = ['dist/renderer/index.html', 'dist/electron/main.cjs', 'dist/electron/preload.cjs']

/** Writes a file as if `second` seconds after the epoch, its folder included. */
function put(root: string, path: string, second: number) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, second, second)
  utimesSync(dirname(file), second, second)
}

function makeBuiltApp(): string {
  const root = temporaryFolder()
  put(root, 'renderer/main.tsx', 100)
  put(root, 'content/article.yaml', 100)
  for (const result of RESULTS) put(root, result, 200)
  return root
}

describe('isFresh', () => {
  it('is content with results newer than every source', () => {
    expect(isFresh(makeBuiltApp())).toBe(true)
  })

  it.each(['renderer/main.tsx', 'content/article.yaml', 'electron/new.ts', 'build/x.ts'])(
    'wants a build after %s changed',
    (source) => {
      const root = makeBuiltApp()

      put(root, source, 300)

      expect(isFresh(root)).toBe(false)
    },
  )

  it.each(RESULTS)('wants a build when %s is missing', (result) => {
    const root = makeBuiltApp()

    rmSync(join(root, result))

    expect(isFresh(root)).toBe(false)
  })

  it('wants a build after a source was taken away', () => {
    const root = makeBuiltApp()

    rmSync(join(root, 'content/article.yaml'))

    expect(isFresh(root)).toBe(false)
  })
})
