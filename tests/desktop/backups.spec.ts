import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callBridge, expect, test } from './atlas.ts'

const NAME = '2026-11-27T22-40-12-123Z.auto.json'

test('keeps backups in a folder of the user data and reads them again', async ({
  atlas: { page },
  userData,
}) => {
  const contents = '{"жооп":"ң"}'

  expect(await callBridge(page, 'listBackups')).toEqual({ answer: [] })
  expect(await callBridge(page, 'writeBackup', { name: NAME, contents })).toEqual({
    answer: { outcome: 'saved' },
  })

  const bytes = Buffer.byteLength(contents)
  expect(await callBridge(page, 'listBackups')).toEqual({ answer: [{ name: NAME, bytes }] })
  expect(await callBridge(page, 'readBackup', NAME)).toEqual({
    answer: { outcome: 'read', contents },
  })
  expect(await readFile(join(userData, 'backups', NAME), 'utf8')).toBe(contents)
  await callBridge(page, 'removeBackup', NAME)
  expect(await readdir(join(userData, 'backups'))).toEqual([])
})

test('takes no path, hidden file or strange name for a backup', async ({ atlas: { page } }) => {
  for (const name of ['../x.json', 'a/b.json', '.x.json', 'x.txt', '', 'C:\\x.json']) {
    const outcome = await callBridge(page, 'readBackup', name)
    expect(outcome, name).toEqual({ refused: expect.stringContaining('bad argument') })
  }
})

test('says why a backup could not be written or read', async ({ atlas: { page }, userData }) => {
  expect(await callBridge(page, 'readBackup', NAME)).toEqual({
    answer: { outcome: 'failed', reason: 'ENOENT' },
  })

  await writeFile(join(userData, 'backups'), 'a file where the folder would be')

  expect(await callBridge(page, 'writeBackup', { name: NAME, contents: '{}' })).toMatchObject({
    answer: { outcome: 'failed' },
  })
})
