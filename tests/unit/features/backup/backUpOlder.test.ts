import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { readProgressFile } from '../../../../renderer/data/readProgressFile.ts'
import { backUpOlder } from '../../../../renderer/features/backup/backUpOlder.ts'
import { START } from '../../domain/memory/makeReview.ts'

it('backs up every table that version 3 kept, before it is brought into today’s shape', async () => {
  vi.stubGlobal('__APP_VERSION__', '0.1.0')
  const { rows } = JSON.parse(
    readFileSync(new URL('../../data/recorded/version3.json', import.meta.url), 'utf8'),
  ) as { rows: Record<string, readonly unknown[]> }
  const files = new Map<string, string>()
  const store = {
    list: async () => [...files].map(([name, text]) => ({ name, bytes: text.length })),
    read: async (name: string) => files.get(name) ?? null,
    write: async (name: string, text: string) => files.set(name, text).has(name),
    remove: async (name: string) => void files.delete(name),
  }

  const settings = [
    { key: 'locale', value: 'ru' },
    { key: 'deviceId', value: 'here' },
    { key: 'roster', value: '{"names":["Үсөн"]}' },
    { key: 'exportedAt', value: START },
    { key: 'revision', value: '{}' },
  ]
  await backUpOlder(store, { ...rows, settings }, START)

  const reading = await readProgressFile([...files.values()][0] ?? '')
  const { reviews, notes, attempts, retractions, holds, exams, plans } = rows
  expect(reading).toMatchObject({
    ok: true,
    file: { body: { reviews, notes, attempts, retractions, holds, exams, plans } },
  })
  // What belongs to this machine, the names of a class above all, stays out of it.
  expect(reading.ok && reading.file.body.settings).toEqual({ locale: 'ru' })
  vi.unstubAllGlobals()
})
