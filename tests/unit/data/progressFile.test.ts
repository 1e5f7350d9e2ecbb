import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProgressFile } from '../../../renderer/data/readProgressFile.ts'
import { DEFAULT_SETTINGS } from '../../../renderer/data/settings.ts'
import { type ProgressBody, writeProgressFile } from '../../../renderer/data/writeProgressFile.ts'
import type { Exam } from '../../../renderer/domain/exam/exam.ts'
import { canonicalJson } from '../../../renderer/domain/memory/canonicalJson.ts'
import { makeRebuild, makeRecall, makeWalk } from '../domain/attempts/makeAttempt.ts'
import { makeExam } from '../domain/exam/makeExam.ts'
import {
  anyClassResult,
  anyLesson,
  makeClassResult,
  makeLesson,
} from '../domain/lesson/makeLesson.ts'
import { anyReview, makeReview, START } from '../domain/memory/makeReview.ts'
import { makeNote } from '../domain/notes/makeNote.ts'

const REVIEWS = [makeReview({ id: 'a' }), makeReview({ id: 'b', correct: false, rating: 1 })]

const EMPTY: ProgressBody = {
  reviews: [],
  settings: { ...DEFAULT_SETTINGS },
  notes: [],
  attempts: [],
  retractions: [],
  holds: [],
  exams: [],
  plans: [],
  lessons: [],
  classResults: [],
}

const write = (
  reviews = REVIEWS,
  rows: Partial<Pick<ProgressBody, 'notes' | 'attempts' | 'exams'>> = {},
) =>
  writeProgressFile({
    app: '0.1.0',
    exportedAt: START,
    device: 'laptop',
    body: { ...EMPTY, reviews, ...rows },
  })

/** Node's own hash, as the independent source. */
const sign = (body: unknown) =>
  `sha256:${createHash('sha256').update(canonicalJson(body)).digest('hex')}`

/** A well-signed file of version 1 whose parts were replaced: what a strange program would make. */
const forge = (body: object, head: object = {}) =>
  JSON.stringify({
    format: 'atkaruu-atlas/progress',
    version: 1,
    app: '0.1.0',
    exportedAt: '2026-01-05T09:00:00.000Z',
    device: 'laptop',
    checksum: sign(body),
    body,
    ...head,
  })

const forgeReview = (part: object) =>
  forge({ reviews: [{ ...makeReview(), ...part }], settings: {} })

const recallOf = (ids: readonly string[]) =>
  makeRecall({ detail: { placed: Object.fromEntries(ids.map((id) => [id, null])) } })
const rebuildOf = (ids: readonly string[]) =>
  makeRebuild({ detail: { links: ids.map((id) => [id, id]) } })

const problemOf = async (text: string) => {
  const reading = await readProgressFile(text)
  return reading.ok ? 'none' : reading.problem
}

describe('writeProgressFile', () => {
  it('describes itself and signs its body with SHA-256', async () => {
    const file: unknown = JSON.parse(await write())

    expect(file).toEqual({
      format: 'atkaruu-atlas/progress',
      version: 4,
      app: '0.1.0',
      exportedAt: '2026-01-05T09:00:00.000Z',
      device: 'laptop',
      checksum: sign({ ...EMPTY, reviews: REVIEWS }),
      body: { ...EMPTY, reviews: REVIEWS },
    })
  })
})

describe('readProgressFile', () => {
  it('reads back any log that was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReview), async (reviews) => {
        const reading = await readProgressFile(await write(reviews))

        // Through JSON, where −0 becomes 0.
        const body: unknown = JSON.parse(JSON.stringify({ reviews, settings: DEFAULT_SETTINGS }))
        expect(reading).toMatchObject({ ok: true, file: { body } })
      }),
    )
  })

  it('reads a file that an editor indented and gave a byte order mark', async () => {
    const indented = `\uFEFF${JSON.stringify(JSON.parse(await write()), null, 2)}\r\n`

    expect(await problemOf(indented)).toBe('none')
  })

  it.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['words', 'менин прогрессим'],
    ['half a file of another kind', '{"cards": [1, 2'],
  ])('says that %s is not JSON', async (_, text) => {
    expect(await problemOf(text)).toBe('not-json')
  })

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['another program’s backup', '{"formatName":"dexie","formatVersion":1}'],
    ['a format hidden in a prototype', '{"__proto__":{"format":"atkaruu-atlas/progress"}}'],
  ])('says that %s is of another kind', async (_, text) => {
    expect(await problemOf(text)).toBe('other-kind')
  })

  it('says that a file of a later format is newer, whatever else it holds', async () => {
    expect(await problemOf(forge({ anything: [] }, { version: 5, checksum: 'md9:x' }))).toBe(
      'newer',
    )
  })

  it('says that a file cut off on the way is damaged, wherever it was cut', async () => {
    const text = await write()

    for (let length = 60; length < text.length; length += 7) {
      expect(await problemOf(text.slice(0, length))).toBe('damaged')
    }
  })

  it('notices any single changed character of the body', async () => {
    const text = await write()
    const start = text.indexOf('"body"') + 8

    const readings = await Promise.all(
      Array.from({ length: text.length - start }, (_, i) => {
        const place = start + i
        const other = text[place] === '3' ? '4' : '3'
        return readProgressFile(text.slice(0, place) + other + text.slice(place + 1))
      }),
    )

    expect(readings.filter(({ ok }) => ok)).toEqual([])
  })

  it('says that a file whose body was edited by hand is damaged', async () => {
    const text = (await write()).replace('"correct":false', '"correct":true')

    expect(await problemOf(text)).toBe('damaged')
  })

  it('says that a file without a checksum has the wrong shape', async () => {
    const { checksum: _, ...rest } = JSON.parse(await write()) as Record<string, unknown>

    expect(await problemOf(JSON.stringify(rest))).toBe('wrong-shape')
  })

  it.each([
    ['a time that is no number', { at: '2026-01-05' }],
    ['a time before 2000', { at: Date.UTC(1999, 11, 31) }],
    ['a time after 2200', { at: Date.UTC(2200, 0, 2) }],
    ['a fifth grade', { rating: 5 }],
    ['a score above one', { score: 1.01 }],
    ['a negative duration', { elapsedMs: -1 }],
    ['an unknown mode', { mode: 'cheat' }],
    ['an empty id', { id: '' }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['a field we do not know', { note: 'hi' }],
    ['a missing field', { device: undefined }],
  ])('refuses a well-signed file with %s', async (_, part) => {
    expect(await problemOf(forgeReview(part))).toBe('wrong-shape')
  })

  it.each([
    ['a version that is no number', forge({ reviews: [], settings: {} }, { version: '1' })],
    ['an impossible version', forge({ reviews: [], settings: {} }, { version: 0 })],
    ['an unknown field at the top', forge({ reviews: [], settings: {} }, { extra: 1 })],
    ['reviews that are no list', forge({ reviews: { length: 3 }, settings: {} })],
    ['settings with depth', forge({ reviews: [], settings: { theme: { a: 1 } } })],
  ])('refuses %s', async (_, text) => {
    expect(await problemOf(text)).toBe('wrong-shape')
  })

  it('says where the shape is wrong', async () => {
    const reading = await readProgressFile(forgeReview({ score: 2 }))

    expect(reading).toMatchObject({ detail: expect.stringContaining('body.reviews.0.score') })
  })

  it('accepts the very bounds', async () => {
    const { checksum: _, ...edge } = { ...makeReview({ score: 0 }), checksum: '' }
    const body = {
      reviews: [
        { ...edge, id: 'x'.repeat(200), at: Date.UTC(2000, 0, 1), elapsedMs: 0 },
        { ...edge, id: 'y', at: Date.UTC(2200, 0, 1), elapsedMs: 86_400_000 },
      ],
      settings: {},
    }

    expect(await problemOf(forge(body))).toBe('none')
  })

  it('is not poisoned by keys of prototypes', async () => {
    const body: object = JSON.parse(
      '{"reviews":[],"settings":{"__proto__":"polluted","constructor":"x"}}',
    )

    const reading = await readProgressFile(forge(body))

    expect(reading.ok && Object.getPrototypeOf(reading.file.body.settings)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('survives nesting deep enough to exhaust a stack', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const head = '{"format":"atkaruu-atlas/progress","version":1,"checksum":"sha256:0","body":'

    expect(await problemOf(deep)).toBe('other-kind')
    expect(await problemOf(`${head}${deep}}`)).toBe('damaged')
    expect(await problemOf(`${head}{"reviews":${deep},"settings":{}}}`)).toBe('damaged')
  })

  it('refuses more text than a page can hold', async () => {
    expect(await problemOf('x'.repeat(400_000_001))).toBe('too-large')
  })

  it('refuses more reviews than it promises to read', async () => {
    const reviews = `[${'0,'.repeat(2_000_000)}0]`
    const text = `{"format":"atkaruu-atlas/progress","version":1,"body":{"reviews":${reviews}}}`

    expect(await problemOf(text)).toBe('too-large')
  })

  it('never throws, whatever the text', async () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 6 }))

    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await readProgressFile(text)).toMatchObject({ ok: false })
      }),
    )
  })

  it('never throws, whatever stands in place of a part', async () => {
    const keys = ['format', 'version', 'app', 'exportedAt', 'device', 'checksum', 'body'] as const
    const whole: object = JSON.parse(await write())

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
        const reading = await readProgressFile(JSON.stringify({ ...whole, [key]: value }))

        expect(reading.ok || reading.detail.length > 0).toBe(true)
      }),
    )
  })

  it('never throws on a well-signed body of any shape', async () => {
    const anyBody = fc.oneof(
      fc.object({ maxDepth: 4 }),
      fc.record({ reviews: fc.array(fc.jsonValue({ maxDepth: 2 })), settings: fc.jsonValue() }),
    )

    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const plain: object = JSON.parse(JSON.stringify(body))
        const reading = await readProgressFile(forge(plain))

        expect(reading.ok || reading.problem).toBeOneOf([true, 'wrong-shape'])
      }),
    )
  })
})

describe('version 1 of the file', () => {
  it('is still read, with neither notes nor attempts', async () => {
    const body = { reviews: REVIEWS, settings: DEFAULT_SETTINGS }

    expect(await readProgressFile(forge(body))).toMatchObject({
      ok: true,
      file: { version: 4, app: '0.1.0', body: { ...body, notes: [], attempts: [] } },
    })
  })

  it('is damaged when changed on the way, like any other', async () => {
    const text = forge({ reviews: REVIEWS, settings: {} }).replace(
      '"correct":false',
      '"correct":true',
    )

    expect(await problemOf(text)).toBe('damaged')
  })

  it('holds no notes', async () => {
    const body = { reviews: [], settings: {}, notes: [], attempts: [] }

    expect(await problemOf(forge(body))).toBe('wrong-shape')
  })
})

describe('version 3 of the file', () => {
  const recorded = readFileSync(new URL('./recorded/progress3.json', import.meta.url), 'utf8')

  it('is read whole, as the program of that version wrote it, without lessons', async () => {
    const { body } = JSON.parse(recorded) as { body: Record<string, readonly unknown[]> }

    const reading = await readProgressFile(recorded)

    expect(reading).toMatchObject({ ok: true, file: { version: 4 } })
    expect(reading.ok && reading.file.body).toEqual({ ...body, lessons: [], classResults: [] })
    const { settings: _, ...lists } = body
    expect(Object.values(lists).every(({ length }) => length > 0)).toBe(true)
  })

  it('holds no lessons', async () => {
    const { body, ...head } = JSON.parse(recorded) as { body: object }
    const more = { ...body, lessons: [], classResults: [] }

    expect(await problemOf(JSON.stringify({ ...head, body: more, checksum: sign(more) }))).toBe(
      'wrong-shape',
    )
  })
})

describe('lessons and what classes answered, in the file', () => {
  const forgeFourth = (part: object) => forge({ ...EMPTY, settings: {}, ...part }, { version: 4 })

  it('are read back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLesson), fc.array(anyClassResult), async (lessons, results) => {
        const text = await writeProgressFile({
          app: '0.1.0',
          exportedAt: START,
          device: 'laptop',
          body: { ...EMPTY, lessons, classResults: results },
        })

        const reading = await readProgressFile(text)

        expect(reading).toMatchObject({ ok: true, file: { body: { lessons } } })
        expect(reading.ok && reading.file.body.classResults).toEqual(results)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['a result without an id', { classResults: [makeClassResult({ id: '' })] }],
    ['half a hand', { classResults: [makeClassResult({ hands: { a: 1.5 } })] }],
    ['fewer hands than none', { classResults: [makeClassResult({ hands: { a: -1 } })] }],
    ['a result before 2000', { classResults: [makeClassResult({ at: 0 })] }],
    ['a name of who answered', { classResults: [{ ...makeClassResult(), who: 'Айгүл' }] }],
    ['a lesson of unknown kind', { lessons: [{ ...makeLesson(), colour: 'red' }] }],
    ['no list of lessons', { lessons: undefined }],
  ])('are refused: %s', async (_, part) => {
    expect(await problemOf(forgeFourth(part))).toBe('wrong-shape')
  })

  it.each([
    ['lessons', 5000],
    ['classResults', 200_000],
  ])('are refused unread when there are too many %s', async (list, most) => {
    const rows = `[${'0,'.repeat(most)}0]`
    const text = `{"format":"atkaruu-atlas/progress","version":4,"body":{"${list}":${rows}}}`

    expect(await problemOf(text)).toBe('too-large')
  })
})

describe('notes and attempts in the file', () => {
  const forgeSecond = (part: object) =>
    forge({ reviews: [], settings: {}, notes: [], attempts: [], ...part }, { version: 2 })
  const endless = 'x'.repeat(201)
  const ids = Array.from({ length: 10_001 }, (_, i) => `s${i}`)

  it('are read back as they were written', async () => {
    const notes = [makeNote(), makeNote({ id: 'france/become-officer', text: '' })]
    const attempts = [makeWalk(), makeRecall(), makeRebuild()]

    const reading = await readProgressFile(await write(REVIEWS, { notes, attempts }))

    expect(reading).toMatchObject({ ok: true, file: { body: { notes, attempts } } })
  })

  it.each([
    ['a note without an id', { notes: [makeNote({ id: '' })] }],
    ['a note with an endless id', { notes: [makeNote({ id: endless.repeat(4) })] }],
    ['a note that is too long', { notes: [makeNote({ text: 'ө'.repeat(20_001) })] }],
    ['a note from before 2000', { notes: [makeNote({ updatedAt: 0 })] }],
    ['a note of unknown kind', { notes: [{ ...makeNote(), html: '<b>' }] }],
    ['no list of notes', { notes: undefined }],
    ['no list of attempts', { attempts: undefined }],
    ['an attempt of unknown kind', { attempts: [{ ...makeWalk(), kind: 'run' }] }],
    ['a walk with a score', { attempts: [{ ...makeWalk(), score: 1 }] }],
    ['a recall without a score', { attempts: [{ ...makeRecall(), score: null }] }],
    ['a rebuild above one', { attempts: [makeRebuild({ score: 1.01 })] }],
    ['an attempt that lasted days', { attempts: [makeWalk({ elapsedMs: 1e9 })] }],
    ['an attempt after 2200', { attempts: [makeWalk({ at: Date.UTC(2200, 0, 2) })] }],
    ['a path without end', { attempts: [makeWalk({ path: ids })] }],
    ['a path through an endless name', { attempts: [makeWalk({ path: [endless] })] }],
    ['too many labels', { attempts: [recallOf(ids)] }],
    ['too many links', { attempts: [rebuildOf(ids)] }],
    [
      'a link of three ends',
      { attempts: [{ ...makeRebuild(), detail: { links: [['a', 'b', 'c']] } }] },
    ],
    ['a detail of another kind', { attempts: [{ ...makeWalk(), detail: makeRecall().detail }] }],
  ])('are refused: %s', async (_, part) => {
    expect(await problemOf(forgeSecond(part))).toBe('wrong-shape')
  })

  it('are accepted at the very bounds', async () => {
    const most = ids.slice(1)
    const part = {
      notes: [makeNote({ text: 'ө'.repeat(20_000) }), makeNote({ id: 'a/b', text: '' })],
      attempts: [makeWalk({ path: most }), recallOf(most), rebuildOf(most)],
    }

    expect(await problemOf(forgeSecond(part))).toBe('none')
  })

  it.each([
    ['notes', 20_000],
    ['attempts', 200_000],
  ])('are refused unread when there are too many %s', async (list, most) => {
    const rows = `[${'0,'.repeat(most)}0]`
    const text = `{"format":"atkaruu-atlas/progress","version":2,"body":{"${list}":${rows}}}`

    expect(await problemOf(text)).toBe('too-large')
  })
})

describe('examinations in the file', () => {
  const bare = makeExam()
  const whole = {
    ...makeExam({ id: 'e2', answers: { q1: ['a', 'b'] }, flagged: ['q2'], scores: { q1: 0.5 } }),
    spentMs: { q1: 12_500, q2: 0 },
    clockShiftMs: -3_600_000,
    retakeOf: bare.id,
  } satisfies Required<Exam>

  it('are read back as they were written, with every field that may be missing and with none', async () => {
    const reading = await readProgressFile(await write([], { exams: [bare, whole] }))

    expect(reading.ok && reading.file.body.exams).toStrictEqual([bare, whole])
  })
})
