import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergePacks } from '../../../../content/pack/mergePacks.ts'
import { namespacePack } from '../../../../content/pack/namespacePack.ts'
import type { PackContent } from '../../../../content/pack/PackContent.ts'
import { idInFiles, idInPack, packOf } from '../../../../content/pack/packOf.ts'
import type { Claim, Diagram, LocalizedText, Term } from '../../../../content/schema.ts'
import { loadSound, realFiles } from '../realContent.ts'

const builtIn = loadSound(realFiles)

const text: LocalizedText = { ky: 'а', ru: 'б', en: 'c' }
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4}){0,2}$/)
const packId = fc.stringMatching(/^[a-z][a-z0-9-]{2,12}$/)
const ids = (of: fc.Arbitrary<string> = id) => fc.uniqueArray(of, { minLength: 1, maxLength: 4 })
/** What the atlas itself has, to refer to. */
const builtInClaims = ['fr-private-model', 'fr-legal-family']

const makeClaim = (id: string, terms: readonly string[]): Claim => ({
  id,
  text,
  source: [11],
  kind: 'rule',
  topic: 'status',
  distractors: [],
  terms: [...terms],
})
const makeTerm = (id: string): Term => ({ id, ...text, definition: text, paragraphs: [1] })
const makeDiagram = (id: string, actor: string, claims: readonly string[]): Diagram => ({
  id,
  order: 1,
  nature: 'procedure',
  title: text,
  question: text,
  actors: [actor, 'officer'],
  steps: [
    {
      id: 'a',
      kind: 'start',
      actor,
      role: 'title',
      title: text,
      explanation: text,
      claims: [...claims],
      terms: [],
    },
  ],
  links: [{ from: 'a', to: 'a', claims: [...claims] }],
})

/** A pack with a country of its own and an addition to France, as it stands in its files. */
const pack = fc
  .record({ claims: ids(), more: ids(), terms: ids(), subject: id, actor: id, diagram: id })
  .map(({ claims, more, terms, subject, actor, diagram }): PackContent => {
    const cited = [...claims, ...builtInClaims]
    return {
      terms: terms.map(makeTerm),
      themes: [],
      systems: [
        {
          id: subject,
          order: 1,
          name: text,
          where: text,
          whose: text,
          flag: 'XX',
          summary: text,
          actors: [{ id: actor, kind: 'court', name: text }],
          claims: claims.map((each) => makeClaim(each, terms)),
          updates: [{ id: 'u', text, reference: text, claims: cited }],
          questions: [],
          diagrams: [makeDiagram(diagram, actor, cited)],
          cells: { 'who-enforces': { value: text, claims: cited } },
        },
      ],
      additions: [
        {
          subject: 'france',
          actors: [{ id: actor, kind: 'other', name: text }],
          claims: more.filter((each) => !claims.includes(each)).map((each) => makeClaim(each, [])),
          updates: [],
          questions: [],
          diagrams: [makeDiagram(diagram, actor, cited)],
        },
      ],
    }
  })

const idsIn = (value: unknown): readonly string[] => {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'id' && typeof part === 'string' ? [part] : idsIn(part),
  )
}
/** The same with every prefix of the pack taken off again, wherever it stands. */
const unprefixed = (content: PackContent, id: string): PackContent =>
  JSON.parse(JSON.stringify(content).replaceAll(`"${id}.`, '"'))

it('puts the id of the pack before its own ids and takes it off again', () => {
  fc.assert(
    fc.property(packId, id, (pack, own) => {
      const there = idInPack(pack, own)

      expect(packOf(there)).toBe(pack)
      expect(idInFiles(there)).toBe(own)
      expect(packOf(own)).toBeNull()
    }),
  )
})

it('loses nothing and leaves what refers to the atlas alone', () => {
  fc.assert(
    fc.property(packId, pack, (id, content) => {
      const named = namespacePack(id, content)

      expect(unprefixed(named, id)).toEqual(content)
      expect(JSON.stringify(named)).not.toContain(`${id}.fr-private-model`)
      expect(named.additions[0]?.subject).toBe('france')
      for (const own of [...named.terms, ...named.systems, ...(named.additions[0]?.claims ?? [])])
        expect(packOf(own.id)).toBe(id)
      const [claim] = named.systems[0]?.claims ?? []
      expect(named.systems[0]?.diagrams[0]?.steps[0]?.claims).toContain(claim?.id)
    }),
  )
})

it('shares no id with the atlas or another pack, so that any number of packs may be on', () => {
  const tops = (content: PackContent) => [
    ...content.terms.map(({ id }) => id),
    ...content.systems.flatMap((each) => [each.id, ...each.claims.map(({ id }) => id)]),
    ...content.additions.flatMap((each) => [
      ...idsIn(each.claims),
      ...each.actors.map(({ id }) => id),
      ...each.diagrams.map(({ id }) => id),
    ]),
  ]
  const taken = new Set(idsIn(builtIn))
  fc.assert(
    fc.property(packId, packId, pack, (one, other, content) => {
      fc.pre(one !== other)
      const first = tops(namespacePack(one, content))
      const second = new Set(tops(namespacePack(other, content)))

      expect(first.filter((id) => taken.has(id) || second.has(id))).toEqual([])
    }),
  )
})

it('merges in any order to the same atlas, but for the order of what packs add', () => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
  }
  const added = (atlas: typeof builtIn) =>
    sorted({
      terms: atlas.terms.filter(({ id }) => packOf(id)),
      systems: atlas.systems.filter((system) => !builtIn.systems.includes(system)),
    })
  fc.assert(
    fc.property(packId, packId, pack, pack, (one, other, a, b) => {
      fc.pre(one !== other)
      const packs = [namespacePack(one, a), namespacePack(other, b)]

      const forth = mergePacks(builtIn, packs)
      const back = mergePacks(builtIn, [...packs].reverse())

      expect(added(forth)).toEqual(added(back))
      expect(mergePacks(builtIn, [])).toBe(builtIn)
    }),
    { numRuns: 25 },
  )
})

it('is gone without a trace when it is taken out', () => {
  const before = JSON.stringify(builtIn)
  fc.assert(
    fc.property(packId, pack, (id, content) => {
      mergePacks(builtIn, [namespacePack(id, content)])

      expect(JSON.stringify(mergePacks(builtIn, []))).toBe(before)
    }),
    { numRuns: 10 },
  )
})
