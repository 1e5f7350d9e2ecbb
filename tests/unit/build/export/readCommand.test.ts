import { expect, it } from 'vitest'
import type { CommandFormat } from '../../../../build/export/commandFormat.ts'
import { COMMAND_FORMATS } from '../../../../build/export/commandFormats.ts'
import { readCommand } from '../../../../build/export/readCommand.ts'

const format: CommandFormat = {
  id: 'cards',
  about: 'cards',
  makes: 'file',
  options: { lesson: 'FILE  a lesson' },
  make: async () => ({ files: [], told: [] }),
}
const plain: CommandFormat = { ...format, id: 'plain', options: {} }

const read = (line: string) => readCommand(line === '' ? [] : line.split(' '), [format, plain])

it('reads what is asked for', () => {
  const command = read(
    '--format cards --locale ru --system france --system italy --lesson a.json --out here',
  )

  expect(command).toEqual({
    format,
    locale: 'ru',
    subjects: ['france', 'italy'],
    options: { lesson: 'a.json' },
    out: 'here',
  })
  expect(read('--format plain --locale en --out=x')).toMatchObject({ subjects: null, options: {} })
})

it.each([
  ['', 'Say which format'],
  [
    '--format word --locale ky --out x',
    '«word» is no format of this command: choose cards, plain.',
  ],
  ['--format cards --out x', 'Say which language'],
  ['--format cards --locale kz --out x', '«kz» is not a language'],
  ['--format cards --locale ky', 'Say where to write'],
  ['--format cards --locale ky --out=', 'Say where to write'],
  ['--format plain --locale ky --lesson x --out x', '«plain» has no option «--lesson»'],
  ['--format cards --language ky', '--language'],
  ['cards', "'cards'"],
])('refuses «%s» with a sentence', (line, sentence) => {
  expect(read(line)).toContain(sentence)
})

it('has every format once', () => {
  const ids = COMMAND_FORMATS.map(({ id }) => id)

  expect(ids).toEqual(
    expect.arrayContaining(['anki', 'moodle-xml', 'gift', 'csv', 'pptx', 'pdf', 'svg']),
  )
  expect(new Set(ids).size).toBe(ids.length)
})
