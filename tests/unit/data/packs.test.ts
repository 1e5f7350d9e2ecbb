import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipPack } from '../../../content/pack/zipPack.ts'
import type { SourceFile } from '../../../content/sheet.ts'
import { keepRecheck, removePack, switchPack } from '../../../renderer/data/changePacks.ts'
import { checkPack } from '../../../renderer/data/checkPack.ts'
import { installPack } from '../../../renderer/data/installPack.ts'
import { readPack } from '../../../renderer/data/readPack.ts'
import { findPackLesson, readPackFile, readPacks } from '../../../renderer/data/readPacks.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { writeLessonFile } from '../../../renderer/data/writeLessonFile.ts'
import type { Lesson } from '../../../renderer/domain/lesson/lesson.ts'
import { packFixture } from '../../fixtures/packFixture.ts'
import { loadSound, realFiles } from '../content/realContent.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { contentsOf, openFresh } from './openFresh.ts'

const builtIn = loadSound(realFiles)
const lumaria = packFixture('lumaria')
const bytes = new Uint8Array(zipPack(lumaria))
const NOW = Date.UTC(2026, 4, 1)

const soundPack = async (files: readonly SourceFile[] = lumaria) => {
  const reading = await readPack({ builtIn, bytes: zipPack(files) })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { manifest, content, lessons } = reading
  return { manifest, content, lessons, edition: 'one' }
}

it('keeps a pack with its file, and a later revision in its place', async () => {
  const db = await openFresh()
  const pack = await soundPack()
  await installPack(db, pack, bytes, NOW)
  const revised = { ...pack, manifest: { ...pack.manifest, revision: 2 } }

  await installPack(db, revised, bytes, NOW)

  const [kept, ...others] = await readPacks(db)
  expect(kept).toMatchObject({ id: 'lumaria-t1', isOn: true, manifest: { revision: 2 } })
  expect(kept?.addedAt).toBeGreaterThan(NOW)
  expect(others).toEqual([])
  expect(await readPackFile(db, 'lumaria-t1')).toEqual(bytes)
})

it('leaves what was learnt as it is, whatever becomes of a pack', async () => {
  const db = await openFresh()
  await recordAnswer(db, makeReview({ id: 'r', questionId: 'q:cloze:lumaria-t1.lu-days' }))
  const learnt = async () => {
    const { packs: _, packFiles: __, ...rest } = await contentsOf(db)
    return rest
  }
  const before = await learnt()

  await installPack(db, await soundPack(), bytes, NOW)
  await switchPack(db, 'lumaria-t1', false)
  await switchPack(db, 'lumaria-t1', true)
  await removePack(db, 'lumaria-t1')

  expect(await learnt()).toEqual(before)
  expect(before.reviews).toHaveLength(1)
  expect(await readPacks(db)).toEqual([])
  expect(await readPackFile(db, 'lumaria-t1')).toBeNull()
})

it('switches off what no longer fits, and not what was renewed meanwhile', async () => {
  const db = await openFresh()
  const old = await installPack(db, await soundPack(), bytes, NOW)
  await keepRecheck(db, old, 'two', null)
  expect(await readPacks(db)).toMatchObject([{ isOn: false, isUnfit: true, edition: 'two' }])

  await installPack(db, await soundPack(), bytes, NOW)
  await keepRecheck(db, old, 'three', null)

  expect(await readPacks(db)).toMatchObject([{ isOn: true, isUnfit: false, edition: 'one' }])
})

it('brings its lessons along and takes them with it', async () => {
  const db = await openFresh()
  const lesson: Lesson = {
    id: 'lesson-1',
    title: 'Лумария',
    parts: [],
    updatedAt: NOW,
    device: 'd',
    deleted: false,
  }
  const file = await writeLessonFile({ lesson, exportedAt: NOW, device: 'd', app: '1' })
  const pack = await soundPack([...lumaria, { file: 'lessons/Сабак 1.atlaslesson', text: file }])
  await installPack(db, pack, bytes, NOW)

  expect(await findPackLesson(db, 'lesson-1')).toEqual(lesson)
  expect((await contentsOf(db)).lessons).toEqual([])
  await switchPack(db, 'lumaria-t1', false)
  expect(await findPackLesson(db, 'lesson-1')).toBeNull()
})

const faultOf = async (given: Uint8Array) => {
  const reading = await readPack({ builtIn, bytes: given })
  return reading.ok ? null : reading.fault.kind
}
const without = (files: readonly SourceFile[], file: string) =>
  files.filter((each) => each.file !== file)
const instead = (file: string, text: string) => zipPack([...without(lumaria, file), { file, text }])

it.each([
  ['a pack of a later version', instead('pack.yaml', 'format: x\nversion: 2\n'), 'newer'],
  ['no manifest', zipPack(without(lumaria, 'pack.yaml')), 'content'],
  [
    'a broken lesson',
    zipPack([...lumaria, { file: 'lessons/a.atlaslesson', text: '{' }]),
    'lesson',
  ],
  ['a key of every object', instead('glossary.yaml', '__proto__: { terms: [] }\n'), 'content'],
  ['a constructor', instead('glossary.yaml', 'constructor: { prototype: 1 }\n'), 'content'],
  ['an alias', instead('glossary.yaml', 'a: &a [x]\nterms: [*a, *a]\n'), 'content'],
  [
    'lists in lists',
    instead('glossary.yaml', `terms: ${'['.repeat(40)}${']'.repeat(40)}`),
    'content',
  ],
  ['a bottomless list', instead('glossary.yaml', '['.repeat(100_000)), 'content'],
  ['a key that is a list', instead('glossary.yaml', '? [a]\n: b\n'), 'content'],
  ['wrong types everywhere', instead('glossary.yaml', 'terms: [1, null, {}, [], true]'), 'content'],
  [
    'an unknown file',
    zipPack([...lumaria, { file: 'systems/lumaria/notes.yaml', text: '' }]),
    'content',
  ],
] as const)('refuses %s', async (_, given, kind) => {
  expect(await faultOf(given)).toBe(kind)
  expect(({} as { terms?: unknown }).terms).toBeUndefined()
})

it('refuses a diagram of 100,000 steps, and one that runs in circles without a start', async () => {
  const collect = 'systems/lumaria/collect.diagram.yaml'
  const text = lumaria.find(({ file }) => file === collect)?.text ?? ''
  const step = (n: number) => `  - {id: s${n}, kind: act, actor: court}\n`
  const many = Array.from({ length: 100_000 }, (_, n) => step(n)).join('')
  const whole = (n: number) =>
    `  - {id: s${n}, kind: act, actor: court, role: title, title: {ky: а}, explanation: {ky: а}, claims: [lu-who]}\n`
  const some = Array.from({ length: 400 }, (_, n) => whole(n)).join('')
  const inCircles = text.replace('kind: start', 'kind: act').replace('kind: outcome', 'kind: act')

  expect(await faultOf(instead(collect, text.replace('steps:\n', `steps:\n${many}`)))).toMatch(
    /content|file-too-large/,
  )
  expect(await faultOf(instead(collect, text.replace('steps:\n', `steps:\n${some}`)))).toBe(
    'content',
  )
  expect(await faultOf(instead(collect, inCircles))).toBe('content')
})

it('takes a script for the text that it is', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const files = lumaria.map(({ file, text }) => ({
    file,
    text: text.replace('en: The island of Lumaria', `en: "${script}"`),
  }))

  expect((await soundPack(files)).manifest.title.en).toBe(script)
})

it('answers whatever bytes it is given, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.nat(bytes.length),
      fc.boolean(),
      async (changes, length, isCut) => {
        const given = bytes.slice(0, isCut ? length : bytes.length)
        for (const [at, value] of changes) given[at % Math.max(1, given.length)] = value

        const reading = await readPack({ builtIn, bytes: given })

        expect(reading.ok || reading.fault.kind !== 'failed').toBe(true)
      },
    ),
    { numRuns: 30 },
  )
})

it('answers whatever stands in its files, and never throws', async () => {
  const yaml = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.json({ maxDepth: 6 }),
    fc
      .tuple(fc.constantFrom(...lumaria), fc.nat(), fc.nat(30), fc.string({ maxLength: 12 }))
      .map(([{ text }, at, length, put]) => {
        const from = at % (text.length + 1)
        return text.slice(0, from) + put + text.slice(from + length)
      }),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(lumaria.length - 1), yaml, async (index, text) => {
      const files = Object.fromEntries(
        lumaria.map((each, at) => [each.file, strToU8(at === index ? text : each.text)]),
      )

      const reading = await readPack({ builtIn, bytes: zipSync(files) })

      expect(reading.ok || reading.fault.kind !== 'failed').toBe(true)
      if (!reading.ok && reading.fault.kind === 'content')
        expect(reading.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 30 },
  )
})

it('answers values of wrong kinds in any place of any file', async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('<script>alert(1)</script>'))
  await fc.assert(
    fc.asyncProperty(fc.nat(), value, async (at, put) => {
      const lines = lumaria.flatMap(({ file, text }) =>
        text.split('\n').flatMap((line, index) => (/: \S/.test(line) ? [{ file, index }] : [])),
      )
      const place = lines[at % lines.length]
      const files = lumaria.map(({ file, text }) =>
        file === place?.file
          ? {
              file,
              text: text
                .split('\n')
                .map((line, index) =>
                  index === place.index ? line.replace(/: .*$/, `: ${JSON.stringify(put)}`) : line,
                )
                .join('\n'),
            }
          : { file, text },
      )

      const reading = await readPack({ builtIn, files })

      expect(reading.ok || reading.fault.kind !== 'failed').toBe(true)
    }),
    { numRuns: 30 },
  )
})

it('does not begin to look at a pack that nobody wants to know of any more', async () => {
  await expect(checkPack({ builtIn, bytes }, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  })
})
