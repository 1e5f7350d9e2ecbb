import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResultsFile } from '../../../renderer/data/readResultsFile.ts'
import { writeResultsFile } from '../../../renderer/data/writeResultsFile.ts'
import { canonicalJson } from '../../../renderer/domain/memory/canonicalJson.ts'
import type { StudentResults } from '../../../renderer/domain/results/results.ts'
import { anyResults, makePart, makeResults } from '../domain/results/makeResults.ts'

const write = (results: StudentResults = makeResults()) => writeResultsFile(results, '0.1.0')

/** Node's own hash, as the independent source. */
const sign = (body: unknown) =>
  `sha256:${createHash('sha256').update(canonicalJson(body)).digest('hex')}`

const { device, at, ...sound } = makeResults()

/** A well-signed file of whatever body: what a strange program would make. */
const forge = (body: unknown, head: object = {}) =>
  JSON.stringify({
    format: 'atkaruu-atlas/results',
    version: 1,
    app: '0.1.0',
    exportedAt: new Date(at).toISOString(),
    device,
    checksum: sign(body),
    body,
    ...head,
  })

const problemOf = async (text: string) => {
  const reading = await readResultsFile(text)
  return reading.ok ? 'none' : reading.problem
}

describe('writeResultsFile', () => {
  it('says what it is and signs its body with SHA-256', async () => {
    expect(JSON.parse(await write())).toEqual(JSON.parse(forge(sound)))
  })
})

describe('readResultsFile', () => {
  it('reads back any results that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyResults, async (results) => {
        expect(await readResultsFile(await write(results))).toEqual({ ok: true, file: results })
      }),
    )
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['a picture', '\u0089PNG', 'not-json'],
    ['a list', '[]', 'other-kind'],
    ['a lesson', '{"format":"atkaruu-atlas/lesson","version":1}', 'other-kind'],
    ['a later version', '{"format":"atkaruu-atlas/results","version":2}', 'newer'],
    ['an endless text', 'x'.repeat(8_000_001), 'too-large'],
    ['nesting without end', '['.repeat(200_000), 'not-json'],
  ])('says what is wrong with %s', async (_, text, problem) => {
    expect(await problemOf(text)).toBe(problem)
  })

  it('says of a file cut off or changed on the way that it is damaged', async () => {
    const text = await write()

    expect(await problemOf(text.slice(0, text.length / 2))).toBe('damaged')
    expect(await problemOf(text.replace('Айгүл', 'Бакыт'))).toBe('damaged')
  })

  const many = (count: number) => Array.from({ length: count }, (_, i) => makePart(`n${i}`))
  it.each([
    ['a name that is too long', { name: 'ө'.repeat(81) }],
    ['more right answers than answers', { whole: { ...sound.whole, right: 31 } }],
    ['more remembered than met', { topics: [makePart('a', { known: 11 })] }],
    ['half an answer', { whole: { ...sound.whole, right: 1.5 } }],
    ['a count below nothing', { topics: [makePart('a', { questions: -1 })] }],
    ['one topic twice', { topics: [makePart('a'), makePart('a')] }],
    ['too many systems', { systems: many(501) }],
    ['a question never answered wrong', { failed: [{ question: 'q', answers: 1, wrong: 0 }] }],
    ['more points than questions', { exams: [{ ...sound.exams[0], points: 11 }] }],
    ['a log of answers', { reviews: [] }],
    ['no examinations', { exams: undefined }],
  ])('refuses a well-signed file with %s', async (_, part) => {
    expect(await problemOf(forge({ ...sound, ...part }))).toBe('wrong-shape')
  })

  it('refuses a date that nothing could ever be later than', async () => {
    expect(await problemOf(forge(sound, { exportedAt: '9999-01-01T00:00:00Z' }))).toBe(
      'wrong-shape',
    )
  })

  it('never throws on a well-signed body of any shape, and lets none through that it could not write', async () => {
    const keys = fc.constantFrom(...Object.keys(sound))
    const anyBody = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc
        .tuple(keys, fc.jsonValue({ maxDepth: 3 }))
        .map(([key, value]) => ({ ...sound, [key]: value })),
    )

    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const plain: unknown = JSON.parse(JSON.stringify(body))

        const reading = await readResultsFile(forge(plain))

        if (reading.ok) expect(await readResultsFile(await write(reading.file))).toEqual(reading)
        else expect(reading.problem).toBe('wrong-shape')
      }),
    )
  })

  it('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        expect(await readResultsFile(text)).toMatchObject({ ok: false })
      }),
    )
  })
})
