import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMAND_FORMATS } from '../../../../build/export/commandFormats.ts'
import { writeLessonFile } from '../../../../renderer/data/writeLessonFile.ts'
import { makeLesson, questionPart, textPart } from '../../domain/handout/makeLesson.ts'
import { readAnki } from '../../domain/interchange/readAnki.ts'
import { readGift } from '../../domain/interchange/readGift.ts'
import { readMoodleXml } from '../../domain/interchange/readMoodleXml.ts'
import { parseCsv } from '../../domain/table/parseCsv.ts'

const root = join(import.meta.dirname, '../../../..')
/** Small, and it has a diagram, questions of many kinds and labels to be placed. */
const SYSTEM = 'russia'

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'build/export.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  })
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-export-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What each format must have made; those of other hands have tests of their own. */
const CHECKS: Readonly<Record<string, (path: string) => void | Promise<void>>> = {
  anki: (path) => {
    expect(readAnki(readFileSync(path, 'utf8')).notes.length).toBeGreaterThan(50)
  },
  'moodle-xml': (path) => {
    const read = readMoodleXml(readFileSync(path, 'utf8'))
    expect(read.length).toBeGreaterThan(50)
    expect(read.some(({ type, drops }) => type === 'ddmarker' && drops.length > 2)).toBe(true)
  },
  gift: (path) => {
    expect(readGift(readFileSync(path, 'utf8')).length).toBeGreaterThan(50)
  },
  csv: (path) => {
    const names = ['claims.ru.csv', 'comparison.ru.csv', 'glossary.ru.csv', 'questions.ru.csv']
    expect(readdirSync(path).sort()).toEqual(names)
    for (const name of names) {
      const [head = [], ...rows] = parseCsv(readFileSync(join(path, name), 'utf8'), ',')
      expect(rows.length, name).toBeGreaterThan(0)
      expect(rows.filter((row) => row.length !== head.length)).toEqual([])
    }
  },
  svg: (path) => {
    const names = readdirSync(path)
    expect(names).toContain('russia-service.ru.svg')
    for (const name of names) {
      const text = readFileSync(join(path, name), 'utf8')
      expect([text.startsWith('<svg '), text.endsWith('</svg>')], name).toEqual([true, true])
      expect(text.includes('font/woff2;base64,'), name).toBe(true)
    }
  },
  pdf: async (path) => {
    const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false })
    expect(pdf.getPageCount()).toBeGreaterThan(3)
    expect(pdf.getTitle()).toBe('Россия')
  },
  pptx: (path) => {
    const files = unzipSync(readFileSync(path))
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThan(5)
    const words = slides.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('')
    expect(words).toContain('Российская система')
  },
}

describe('the command «export»', () => {
  it.each(Object.keys(CHECKS))('writes %s', { timeout: 180_000 }, async (format) => {
    const out = join(folder, `${format}.out`)

    const { status, stdout, stderr } = run(
      ...['--format', format, '--locale', 'ru', '--system', SYSTEM, '--out', out],
    )

    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(out)
    await CHECKS[format]?.(out)
  })

  it('makes a hand-out of a lesson that was saved, and tells what of it is gone', async () => {
    const file = join(folder, 'lesson.atlaslesson')
    const parts = [textPart('Первая часть', 'Слова.'), questionPart('q:nowhere')]
    const lesson = { ...makeLesson(parts, 'Моё занятие'), updatedAt: Date.UTC(2026, 8, 1) }
    const about = { app: '0', exportedAt: 0, device: 'here', lesson }
    writeFileSync(file, await writeLessonFile(about))

    const out = join(folder, 'lesson.pptx')
    const { status, stdout, stderr } = run(
      ...['--format', 'pptx', '--locale', 'ru', '--lesson', file, '--out', out],
    )

    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('q:nowhere')
    expect(
      strFromU8(unzipSync(readFileSync(out))['ppt/slides/slide2.xml'] ?? new Uint8Array()),
    ).toContain('Первая часть')
  }, 180_000)

  it('says how it is used where it was not understood', () => {
    const { status, stdout, stderr } = run('--format', 'word', '--locale', 'ky', '--out', 'x')

    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('«word» is no format')
    for (const { id } of COMMAND_FORMATS) expect(stderr).toMatch(new RegExp(`^ {2}${id} `, 'm'))
  }, 60_000)

  it('names the systems that there are when it is asked for another', () => {
    const { status, stderr } = run(
      ...['--format', 'anki', '--locale', 'ky', '--system', 'atlantis', '--out', join(folder, 'x')],
    )

    expect(status).toBe(2)
    expect(stderr).toContain('«atlantis» is no system or theme of the atlas')
    expect(stderr).toContain('kyrgyzstan')
    expect(existsSync(join(folder, 'x'))).toBe(false)
  }, 60_000)

  it.each([
    ['gift', 'nowhere/deep/x.txt', 'could not be written'],
    ['gift', 'a-folder', 'is a folder, but the format «gift» makes one file'],
    ['csv', 'a-file', 'is a file, but the format «csv» makes a folder'],
  ])(
    'says so when %s cannot be written to %s',
    (format, name, sentence) => {
      mkdirSync(join(folder, 'a-folder'), { recursive: true })
      writeFileSync(join(folder, 'a-file'), 'mine')

      const { status, stderr } = run(
        ...['--format', format, '--locale', 'ky', '--system', SYSTEM, '--out', join(folder, name)],
      )

      expect([status, readFileSync(join(folder, 'a-file'), 'utf8')]).toEqual([1, 'mine'])
      expect(stderr).toContain(sentence)
    },
    60_000,
  )
})
