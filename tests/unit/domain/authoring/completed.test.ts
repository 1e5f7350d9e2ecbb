import { expect, it } from 'vitest'
import { checkPackFiles } from '../../../../content/pack/checkPackFiles.ts'
import { readSoundContent } from '../../../../content/readSoundContent.ts'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import { completed } from '../../../../renderer/domain/authoring/completed.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import { filesOfDraft } from '../../../../renderer/domain/authoring/filesOfDraft.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'

it('lets what does not fit together be found while texts and sources are still missing', async () => {
  const builtIn = await readSoundContent()
  if (!builtIn) throw new Error('the content has faults')
  const here = { subject: 'germany', diagram: 'enforce-judgment' } as const
  const draft = [
    { kind: 'add-subject', as: starterCountry('germany', { name: {} }) } as const,
    { kind: 'add-step', ...here, id: 'alone', stepKind: 'outcome' } as const,
    { kind: 'add-step', ...here, id: 'ends', after: 'start', isLinked: true } as const,
  ].reduce(changeDraft, emptyPack('a-pack', 'ky'))

  const check = checkPackFiles(
    builtIn,
    filesOfDraft(completed(draft), { made: '2026-11-28', app: '0.1.0' }),
  )

  const codes = check.ok ? [] : check.problems.map(({ fault }) => fault.code)
  expect(codes.sort()).toEqual(['dead-end', 'step-unreached'])
})
