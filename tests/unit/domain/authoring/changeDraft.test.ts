import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import type { DraftCommand } from '../../../../renderer/domain/authoring/command.ts'
import type { PackDraft } from '../../../../renderer/domain/authoring/draft.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import { likeDiagram } from '../../../../renderer/domain/authoring/likeDiagram.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'
import { usesOfClaim } from '../../../../renderer/domain/authoring/usesOf.ts'
import { draftCommand } from './arbitraryCommand.ts'

const here = { subject: 'germany', diagram: 'enforce-judgment' } as const

const draftAfter = (...commands: readonly DraftCommand[]): PackDraft =>
  commands.reduce(
    changeDraft,
    changeDraft(emptyPack('germany-k7f3', 'en'), {
      kind: 'add-subject',
      as: starterCountry('germany', { name: { en: 'Germany' } }),
    }),
  )

const drawn = (draft: PackDraft) => {
  const diagram = draft.subjects[0]?.diagrams[0]
  if (!diagram) throw new Error('the country has lost its diagram')
  return diagram
}

const step = (id: string, more: object = {}): DraftCommand => ({
  kind: 'add-step',
  ...here,
  id,
  ...more,
})

describe('changeDraft', () => {
  it('hangs together after any commands: every link, lane and citation has what it names', () => {
    fc.assert(
      fc.property(fc.array(draftCommand, { maxLength: 40 }), (commands) => {
        const draft = commands.reduce(changeDraft, emptyPack('a-pack', 'ky'))

        for (const { diagrams } of draft.subjects)
          for (const { steps, links, lanes } of diagrams) {
            const ids = steps.map(({ id }) => id)
            expect(new Set(ids).size).toBe(ids.length)
            for (const { from, to } of links)
              expect(ids).toEqual(expect.arrayContaining([from, to]))
            expect([...lanes].sort()).toEqual([...new Set(steps.map((each) => each.actor))].sort())
          }
      }),
    )
  })

  it('puts a step after the one that was chosen, in its lane, with a way to it', () => {
    const diagram = drawn(
      draftAfter(step('b', { after: 'start', isLinked: true, actor: 'enforcer' })),
    )

    expect(diagram.steps.map(({ id }) => id)).toEqual(['start', 'b'])
    expect(diagram.links).toEqual([expect.objectContaining({ from: 'start', to: 'b' })])
    expect(diagram.lanes).toEqual(['court', 'enforcer'])
  })

  it('takes the links of a step away with it, and its lane where nobody else stands in that', () => {
    const draft = draftAfter(
      step('b', { after: 'start', isLinked: true, actor: 'enforcer' }),
      step('c', { after: 'b', isLinked: true, actor: 'court' }),
      { kind: 'remove-step', ...here, step: 'b' },
    )

    expect(drawn(draft).links).toEqual([])
    expect(drawn(draft).lanes).toEqual(['court'])
  })

  it('draws no way twice and none from a step to itself', () => {
    const draft = draftAfter(
      step('b', { after: 'start', isLinked: true }),
      { kind: 'add-link', ...here, from: 'start', to: 'b' },
      { kind: 'add-link', ...here, from: 'b', to: 'b' },
    )

    expect(drawn(draft).links).toHaveLength(1)
  })

  it('writes a claim and cites it from the step in one act', () => {
    const draft = draftAfter({
      kind: 'add-claim',
      subject: 'germany',
      set: { text: { en: 'A judgment is enforced by a bailiff' }, reference: { en: 'ZPO § 753' } },
      citedBy: { kind: 'step', diagram: 'enforce-judgment', step: 'start' },
    })

    const id = 'germany-a-judgment-is-enforced-by-a'
    expect(draft.subjects[0]?.claims[0]).toMatchObject({ id, reference: { en: 'ZPO § 753' } })
    expect(usesOfClaim(draft, id)).toEqual([
      { section: 'diagram', subject: 'germany', diagram: 'enforce-judgment', item: 'start' },
    ])
  })

  it('leaves nothing that rests on a claim that is gone', () => {
    const draft = draftAfter(
      {
        kind: 'add-claim',
        subject: 'germany',
        id: 'ge-one',
        set: { text: { en: 'One' } },
        citedBy: { kind: 'step', diagram: 'enforce-judgment', step: 'start' },
      },
      {
        kind: 'cell',
        subject: 'germany',
        dimension: 'who-enforces',
        cell: { value: { en: 'Bailiffs' }, claims: ['ge-one'], isSilent: false },
      },
      { kind: 'remove-claim', subject: 'germany', claim: 'ge-one' },
    )

    expect(usesOfClaim(draft, 'ge-one')).toEqual([])
    expect(JSON.stringify(draft)).not.toContain('ge-one')
  })

  it('gives the steps of an actor who goes to another', () => {
    const draft = draftAfter({
      kind: 'remove-actor',
      subject: 'germany',
      actor: 'court',
      heir: 'enforcer',
    })

    expect(drawn(draft).lanes).toEqual(['enforcer'])
  })

  it('is the same draft where a command names what is not there', () => {
    const draft = draftAfter()

    expect(changeDraft(draft, { kind: 'remove-step', ...here, diagram: 'none', step: 'x' })).toBe(
      draft,
    )
    expect(changeDraft(draft, { kind: 'remove-claim', subject: 'germany', claim: 'x' })).toBe(draft)
  })

  it('never changes the id of a thing when its title changes', () => {
    const draft = draftAfter(step('b', { title: { en: 'Service' } }), {
      kind: 'step',
      ...here,
      step: 'b',
      set: { title: { en: 'Search' } },
    })

    expect(drawn(draft).steps[1]).toMatchObject({ id: 'b', title: { en: 'Search' } })
  })
})

describe('likeDiagram', () => {
  const text = (words: string) => ({ ky: words, ru: words, en: words })
  const model = {
    id: 'theirs',
    order: 1,
    nature: 'procedure' as const,
    title: text('Their way'),
    question: text('How?'),
    actors: ['court', 'officer'],
    steps: [
      {
        id: 'a',
        kind: 'start' as const,
        actor: 'officer',
        role: 'title',
        title: text('A'),
        explanation: text('Why A'),
        claims: ['fr-one'],
        terms: [],
      },
    ],
    links: [{ from: 'a', to: 'a', claims: ['fr-one'] }],
  }
  const theirs = [
    { id: 'court', kind: 'court' as const, name: text('Court') },
    { id: 'officer', kind: 'enforcer' as const, name: text('Officer') },
  ]

  it('copies structure and titles, and leaves behind what they rest on', () => {
    const { diagram, actors } = likeDiagram(model, theirs, [], { id: 'ours', order: 2 })

    expect(diagram.steps[0]).toMatchObject({ title: text('A'), explanation: {}, claims: [] })
    expect(actors.map(({ id }) => id)).toEqual(['court', 'officer'])
  })

  it('gives the steps to the actor of ours who is of the same kind', () => {
    const ours = [{ id: 'enforcer', kind: 'enforcer' as const, name: {} }]

    const { diagram, actors } = likeDiagram(model, theirs, ours, { id: 'ours', order: 2 })

    expect(diagram.steps[0]?.actor).toBe('enforcer')
    expect(actors.map(({ id }) => id)).toEqual(['court'])
  })
})
