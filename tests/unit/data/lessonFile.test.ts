import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLessonFile } from '../../../renderer/data/readLessonFile.ts'
import { writeLessonFile } from '../../../renderer/data/writeLessonFile.ts'
import { LESSON_BOUNDS, type Lesson } from '../../../renderer/domain/lesson/lesson.ts'
import { canonicalJson } from '../../../renderer/domain/memory/canonicalJson.ts'
import {
  anyLesson,
  makeDiagramPart,
  makeFlowsPart,
  makeLesson,
  makeTablePart,
  makeTextPart,
} from '../domain/lesson/makeLesson.ts'
import { START } from '../domain/memory/makeReview.ts'

const write = (lesson: Lesson = makeLesson()) =>
  writeLessonFile({ app: '0.1.0', exportedAt: START, device: 'lab', lesson })

/** Node's own hash, as the independent source. */
const sign = (body: unknown) =>
  `sha256:${createHash('sha256').update(canonicalJson(body)).digest('hex')}`

/** A well-signed file whose parts were replaced: what a strange program would make. */
const forge = (lesson: unknown, head: object = {}) =>
  JSON.stringify({
    format: 'atkaruu-atlas/lesson',
    version: 1,
    app: '0.1.0',
    exportedAt: '2026-01-05T09:00:00.000Z',
    device: 'lab',
    checksum: sign({ lesson }),
    body: { lesson },
    ...head,
  })

const problemOf = async (text: string) => {
  const reading = await readLessonFile(text)
  return reading.ok ? 'none' : reading.problem
}

describe('writeLessonFile', () => {
  it('describes itself and signs its body with SHA-256', async () => {
    expect(JSON.parse(await write())).toEqual(JSON.parse(forge(makeLesson())))
  })
})

describe('readLessonFile', () => {
  it('reads back any lesson that was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyLesson, async (lesson) => {
        expect(await readLessonFile(await write(lesson))).toEqual({ ok: true, file: lesson })
      }),
    )
  })

  it('reads a file that an editor indented and gave a byte order mark', async () => {
    const indented = `\uFEFF${JSON.stringify(JSON.parse(await write()), null, 2)}\r\n`

    expect(await problemOf(indented)).toBe('none')
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['a presentation', 'PK\u0003\u0004', 'not-json'],
    ['a list', '[]', 'other-kind'],
    ['a progress file', '{"format":"atkaruu-atlas/progress","version":4}', 'other-kind'],
    [
      'a format hidden in a prototype',
      '{"__proto__":{"format":"atkaruu-atlas/lesson"}}',
      'other-kind',
    ],
    ['a later version', '{"format":"atkaruu-atlas/lesson","version":2,"body":[]}', 'newer'],
    ['more text than a page can hold', 'x'.repeat(40_000_001), 'too-large'],
    ['nesting without end', '['.repeat(200_000), 'not-json'],
  ])('says what is wrong with %s', async (_, text, problem) => {
    expect(await problemOf(text)).toBe(problem)
  })

  it('says that a file cut off on the way is damaged, wherever it was cut', async () => {
    const text = await write()

    for (let length = 60; length < text.length; length += 7) {
      expect(await problemOf(text.slice(0, length))).toBe('damaged')
    }
  })

  it('says that a lesson whose words were changed on the way is damaged', async () => {
    expect(await problemOf((await write()).replace('Талкуу', 'Талаш'))).toBe('damaged')
  })

  it('survives nesting deep enough to exhaust a stack', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const head = '{"format":"atkaruu-atlas/lesson","version":1,"checksum":"sha256:0","body":'

    expect(await problemOf(deep)).toBe('other-kind')
    expect(await problemOf(`${head}${deep}}`)).toBe('damaged')
    expect(await problemOf(`${head.replace(',"checksum":"sha256:0"', '')}${deep}}`)).toBe(
      'wrong-shape',
    )
  })

  const many = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`)
  it.each([
    ['a title that is too long', { title: 'ө'.repeat(201) }],
    ['a time before 2000', { updatedAt: 0 }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['parts that are no list', { parts: { length: 1 } }],
    ['a part of unknown kind', { parts: [{ ...makeTextPart(), kind: 'video' }] }],
    ['a part that is two kinds at once', { parts: [{ ...makeTextPart(), question: 'q' }] }],
    ['two parts with one id', { parts: [makeTextPart(), makeTextPart()] }],
    [
      'too many parts',
      { parts: many(LESSON_BOUNDS.mostParts + 1).map((id) => makeTextPart({ id })) },
    ],
    ['a text that is too long', { parts: [makeTextPart({ text: 'ө'.repeat(20_001) })] }],
    ['remarks that are no text', { parts: [{ ...makeTextPart(), remarks: 7 }] }],
    ['too many diagrams', { parts: [makeFlowsPart({ diagrams: many(101) })] }],
    ['too many rows', { parts: [makeTablePart({ dimensions: many(101) })] }],
    [
      'too many remarks',
      {
        parts: [
          makeDiagramPart({ stepRemarks: Object.fromEntries(many(101).map((id) => [id, ''])) }),
        ],
      },
    ],
    [
      'more text than all of a lesson may have',
      { parts: many(101).map((id) => makeTextPart({ id, text: 'ө'.repeat(20_000) })) },
    ],
    ['a field we do not know', { colour: 'red' }],
    ['a missing field', { deleted: undefined }],
  ])('refuses a well-signed lesson with %s', async (_, part) => {
    expect(await problemOf(forge({ ...makeLesson(), ...part }))).toBe('wrong-shape')
  })

  it('reads a lesson at the very bounds', async () => {
    const lesson = makeLesson({
      title: 'ө'.repeat(200),
      parts: many(500).map((id) => makeTextPart({ id, text: 'ө'.repeat(3900) })),
    })

    expect(await problemOf(await write(lesson))).toBe('none')
  })

  it('is not poisoned by keys of prototypes', async () => {
    const part: object = JSON.parse(
      JSON.stringify(makeDiagramPart()).replace(
        '"stepRemarks":{}',
        '"stepRemarks":{"__proto__":"polluted","constructor":"x"}',
      ),
    )

    const reading = await readLessonFile(forge({ ...makeLesson(), parts: [part] }))

    const [read] = reading.ok ? reading.file.parts : []
    expect(read?.kind === 'diagram' && Object.getPrototypeOf(read.stepRemarks)).toBe(
      Object.prototype,
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never throws, whatever the text', async () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 6 }))

    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await readLessonFile(text)).toMatchObject({ ok: false })
      }),
    )
  })

  it('never throws on a well-signed lesson of any shape, and lets none through that it could not write', async () => {
    const whole = makeLesson()
    const keys = ['id', 'title', 'parts', 'updatedAt', 'device', 'deleted'] as const
    const anyShape = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc
        .tuple(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }))
        .map(([key, value]) => ({ ...whole, [key]: value })),
      fc
        .array(fc.jsonValue({ maxDepth: 2 }))
        .map((parts) => ({ ...whole, parts: [...whole.parts, ...parts] })),
    )

    await fc.assert(
      fc.asyncProperty(anyShape, async (shape) => {
        const plain: unknown = JSON.parse(JSON.stringify(shape))

        const reading = await readLessonFile(forge(plain))

        if (reading.ok) expect(await readLessonFile(await write(reading.file))).toEqual(reading)
        else expect(reading.problem).toBe('wrong-shape')
      }),
    )
  })
})
