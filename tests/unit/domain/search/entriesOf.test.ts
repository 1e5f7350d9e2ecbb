import { expect, it } from 'vitest'
import { entriesOf } from '../../../../renderer/domain/search/entriesOf.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'

const atlas = loadSound(realFiles)
const entries = entriesOf(atlas)
const subjects = [...atlas.systems, ...atlas.themes]
const find = (id: string) => entries.find((entry) => entry.id === id)

it('has an entry for everything that is taught', () => {
  const diagrams = subjects.flatMap((subject) => subject.diagrams)
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length

  expect([count('system') + count('theme'), count('diagram'), count('step')]).toEqual([
    subjects.length,
    diagrams.length,
    diagrams.flatMap(({ steps }) => steps).length,
  ])
  expect([count('claim'), count('update'), count('term')]).toEqual([
    subjects.flatMap(({ claims }) => claims).length,
    subjects.flatMap(({ updates }) => updates).length,
    atlas.terms.length,
  ])
})

it('gives no two entries one name', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

it('says of a step where it stands and where it leads', () => {
  expect(find('step:france/enforce-judgment/which-track')).toMatchObject({
    kind: 'step',
    step: 2,
    place: [{ en: 'France' }, { en: 'Enforcing a civil judgment' }],
    target: {
      to: 'diagram',
      subject: 'france',
      diagram: 'enforce-judgment',
      step: 'which-track',
    },
  })
})

it('gives a step the paragraphs of all its claims, each once and in order', () => {
  const { paragraphs = [] } = find('step:france/enforce-judgment/judgment') ?? {}

  expect(paragraphs.length).toBeGreaterThan(0)
  expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b))
})

it('leads from a claim to its place on the page of its country', () => {
  expect(find('claim:fr-legal-family')).toMatchObject({
    paragraphs: [11],
    target: { to: 'subject', subject: 'france', passage: 'fr-legal-family' },
  })
})

it('shows no marks of emphasis', () => {
  expect(entries.filter(({ title }) => JSON.stringify(title).includes('*'))).toEqual([])
})
