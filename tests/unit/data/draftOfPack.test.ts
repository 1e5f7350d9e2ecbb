import { expect, it } from 'vitest'
import { zipPack } from '../../../content/pack/zipPack.ts'
import { draftOfPack } from '../../../renderer/data/draftOfPack.ts'
import { saveDraft } from '../../../renderer/data/saveDraft.ts'
import { packFixture } from '../../fixtures/packFixture.ts'
import { START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

const bytes = zipPack(packFixture('lumaria'))

it('opens an installed pack as a draft, and the second time the same one', async () => {
  const db = await openFresh()
  await db.packFiles.put({ id: 'lumaria', bytes })

  const first = await draftOfPack(db, 'lumaria', START)
  if (!first) throw new Error('the pack was not opened')
  const { draft } = first
  await saveDraft(
    db,
    first.id,
    { ...draft, manifest: { ...draft.manifest, id: 'lumaria', licence: 'later' } },
    START + 1,
  )
  const second = await draftOfPack(db, 'lumaria', START + 2)

  expect(draft.subjects.map(({ id }) => id)).toEqual(['lumaria'])
  expect(second).toMatchObject({ id: first.id, draft: { manifest: { licence: 'later' } } })
})

it('opens nothing where there is no file', async () => {
  expect(await draftOfPack(await openFresh(), 'lumaria', START)).toBeNull()
})
