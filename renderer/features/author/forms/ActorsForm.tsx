import { Button } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorKind } from '../../../../content/schema.ts'
import type { DraftActor, DraftSubject } from '../../../domain/authoring/draft.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { usesOfActor } from '../../../domain/authoring/usesOf.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { PickField } from '../fields/PickField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { fieldKey, ItemPlace } from '../ItemPlace.ts'
import { RemoveActor } from './RemoveActor.tsx'

/** Who acts: each may have a lane in the diagrams. */
export function ActorsForm({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { change, go } = useAuthoring()
  const { actorKinds } = useOptions()
  const [going, setGoing] = useState<DraftActor | null>(null)
  const { id, actors } = subject

  const add = (): void => {
    const actor = makeId('', 'actor', new Set(actors.map((each) => each.id)))
    change({ kind: 'add-actor', subject: id, id: actor, actorKind: 'authority', name: {} })
    go({ section: 'actors', subject: id, item: actor, field: 'name' })
  }
  const remove = (actor: DraftActor): void => {
    if (usesOfActor(subject, actor.id).length > 0) setGoing(actor)
    else change({ kind: 'remove-actor', subject: id, actor: actor.id })
  }
  return (
    <>
      <h2>{t('section.actors')}</h2>
      <p className={styles.lead}>{t(subject.head ? 'actors.lead' : 'actors.further')}</p>
      <ul className={styles.items}>
        {actors.map((actor) => {
          const place = { section: 'actors', subject: id, item: actor.id } as const
          return (
            <li key={actor.id} className={styles.item} data-field={fieldKey(place)}>
              <ItemPlace value={place}>
                <div className={styles.actorRow}>
                  <TextField
                    field="name"
                    label={t('name')}
                    value={actor.name}
                    onChange={(name) =>
                      change({ kind: 'actor', subject: id, actor: actor.id, set: { name } })
                    }
                  />
                  <PickField<ActorKind>
                    field="kind"
                    label={t('actorKind')}
                    value={actor.kind}
                    options={actorKinds}
                    onChange={(kind) =>
                      kind && change({ kind: 'actor', subject: id, actor: actor.id, set: { kind } })
                    }
                  />
                  <Button
                    variant="subtle"
                    px="0.5rem"
                    aria-label={t('remove')}
                    title={t('remove')}
                    onClick={() => remove(actor)}
                  >
                    <Trash2 size={18} aria-hidden="true" />
                  </Button>
                </div>
              </ItemPlace>
            </li>
          )
        })}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden="true" />} onClick={add}>
          {t('new.actor')}
        </Button>
      </div>
      {going && <RemoveActor subject={subject} actor={going} onClose={() => setGoing(null)} />}
    </>
  )
}
