import { expect, it } from 'vitest'
import { checkPackFiles } from '../../../../content/pack/checkPackFiles.ts'
import { mergePacks } from '../../../../content/pack/mergePacks.ts'
import { readSoundContent } from '../../../../content/readSoundContent.ts'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import type { DraftCommand } from '../../../../renderer/domain/authoring/command.ts'
import { draftOfFiles } from '../../../../renderer/domain/authoring/draftOfFiles.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import { filesOfDraft } from '../../../../renderer/domain/authoring/filesOfDraft.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'
import { suggestForms } from '../../../../renderer/domain/authoring/suggestForms.ts'
import { packFixture } from '../../../fixtures/packFixture.ts'

const MAKING = { made: '2026-11-28', app: '0.1.0' }
const here = { subject: 'germany', diagram: 'enforce-judgment' } as const
const name = { en: 'Germany' }

const rest = (en: string, step: string): DraftCommand => ({
  kind: 'add-claim',
  subject: 'germany',
  set: { text: { en }, reference: { en: 'Code of Civil Procedure' } },
  citedBy: { kind: 'step', diagram: 'enforce-judgment', step },
})

/** The least that a lecturer does: a country, a choice, two ends, and what each step rests on; in one language. */
const GERMANY: readonly DraftCommand[] = [
  { kind: 'manifest', set: { title: { en: 'Germany' } } },
  { kind: 'manifest', set: { authors: ['A lecturer'] } },
  {
    kind: 'add-subject',
    as: starterCountry('germany', { name, flag: 'DE', ...suggestForms(name) }),
  },
  {
    kind: 'add-step',
    ...here,
    id: 'pays',
    after: 'start',
    isLinked: true,
    stepKind: 'decision',
    actor: 'debtor',
    title: { en: 'Does the debtor pay?' },
  },
  {
    kind: 'add-step',
    ...here,
    id: 'paid',
    after: 'pays',
    isLinked: true,
    stepKind: 'outcome',
    title: { en: 'Paid' },
  },
  {
    kind: 'add-step',
    ...here,
    id: 'seized',
    after: 'pays',
    isLinked: true,
    stepKind: 'outcome',
    actor: 'enforcer',
    title: { en: 'Property seized' },
  },
  { kind: 'link', ...here, link: 1, set: { condition: { en: 'yes' } } },
  { kind: 'link', ...here, link: 2, set: { condition: { en: 'no' } } },
  rest('A judgment is enforced when it is final.', 'start'),
  rest('The debtor may pay at any time.', 'pays'),
  rest('Whoever has paid owes nothing.', 'paid'),
  rest('The bailiff seizes movable property.', 'seized'),
]

it('a country made from nothing in one language is a sound pack', async () => {
  const builtIn = await readSoundContent()
  if (!builtIn) throw new Error('the content has faults')

  const draft = GERMANY.reduce(changeDraft, emptyPack('germany-k7f3', 'en'))
  const check = checkPackFiles(builtIn, filesOfDraft(draft, MAKING))

  expect(check.ok ? [] : check.problems).toEqual([])
  if (!check.ok) return
  const merged = mergePacks(builtIn, [check.content])
  expect(merged.systems.at(-1)).toMatchObject({
    id: 'germany-k7f3.germany',
    name: { ky: 'Germany', en: 'Germany' },
    diagrams: [{ id: 'enforce-judgment' }],
  })
})

it.each(['lumaria', 'france-more'] as const)(
  'the pack «%s» says the same after it was opened and written again',
  async (pack) => {
    const builtIn = await readSoundContent()
    const files = packFixture(pack)
    if (!builtIn) throw new Error('the content has faults')
    const before = checkPackFiles(builtIn, files)

    const after = checkPackFiles(builtIn, filesOfDraft(draftOfFiles(files), MAKING))

    expect(after.ok ? [] : after.problems).toEqual([])
    if (before.ok && after.ok) expect(after.content).toEqual(before.content)
  },
)
