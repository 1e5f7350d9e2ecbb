import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../build/web/filesOf.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

describe('the files that the web app keeps', () => {
  it('are all but the service worker, with a fingerprint where the name has none', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'assets'))
    mkdirSync(join(root, 'layouts', 'france'), { recursive: true })
    writeFileSync(join(root, 'index.html'), 'one')
    writeFileSync(join(root, 'service-worker.js'), '')
    writeFileSync(join(root, 'assets', 'app-1f2e3d4c.js'), '')
    writeFileSync(join(root, 'layouts', 'france', 'a b.ky.json'), '{}')

    const before = await filesOf(root)
    writeFileSync(join(root, 'index.html'), 'two')
    const after = await filesOf(root)

    const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(before).toEqual([
      { url: 'assets/app-1f2e3d4c.js', revision: null },
      { url: 'index.html', revision: fingerprint },
      { url: 'layouts/france/a%20b.ky.json', revision: fingerprint },
    ])
    expect(after[1]?.revision).not.toBe(before[1]?.revision)
    expect(after[2]).toEqual(before[2])
  })
})
