import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOut } from '../../../../renderer/canvas/layOut.ts'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import { drawable } from '../../../../renderer/domain/authoring/drawable.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'
import { draftCommand } from './arbitraryCommand.ts'

it('draws any diagram in the making, whatever is wrong with it', () => {
  const measure = (text: string) => text.length * 7
  const start = changeDraft(emptyPack('a-pack', 'ky'), {
    kind: 'add-subject',
    as: starterCountry('germany', { name: { en: 'Germany' } }),
  })
  const onDiagram = draftCommand.filter((command) => 'diagram' in command)
  fc.assert(
    fc.property(fc.array(onDiagram, { maxLength: 40 }), (commands) => {
      const draft = commands.reduce(changeDraft, start)

      for (const { diagrams, actors } of draft.subjects)
        for (const each of diagrams.filter(({ steps }) => steps.length > 0)) {
          const found = drawable(each, actors, { step: '…', actor: '?' })
          const layout = layOut(found.diagram, found.actors, 'ky', measure)

          expect(layout.nodes.map(({ id }) => id).sort()).toEqual(
            each.steps.map(({ id }) => id).sort(),
          )
          expect(layout.links).toHaveLength(each.links.length)
        }
    }),
  )
})
