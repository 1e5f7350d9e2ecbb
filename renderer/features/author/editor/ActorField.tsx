import { useTranslation } from 'react-i18next'
import type { DraftActor, DraftStep, DraftSubject } from '../../../domain/authoring/draft.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { isWritten } from '../../../domain/authoring/text.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import { PickField } from '../fields/PickField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { ItemPlace } from '../ItemPlace.ts'
import styles from './DiagramEditor.module.css'

interface Props {
  readonly subject: DraftSubject
  readonly actors: readonly DraftActor[]
  readonly step: DraftStep
  readonly onChange: (set: { readonly actor: string }) => void
}

/** No id of an actor. */
const NEW = ' new'

/** Who does a step, and so its lane; somebody new is named on the spot. */
export function ActorField({ subject, actors, step, onChange }: Props) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const words = useWords()
  const { actorKinds } = useOptions()
  const unnamed = subject.actors.find(({ id, name }) => id === step.actor && !isWritten(name))
  const choose = (actor: string): void => {
    if (actor !== NEW) {
      onChange({ actor })
      return
    }
    const id = makeId('', 'actor', new Set(actors.map((each) => each.id)))
    change({ kind: 'add-actor', subject: subject.id, id, actorKind: 'authority', name: {} })
    onChange({ actor: id })
  }
  return (
    <>
      <PickField
        field="actor"
        label={t('step.actor')}
        value={step.actor}
        options={[
          ...actors.map(({ id, name }) => ({ value: id, label: words(name, t('actor.empty')) })),
          { value: NEW, label: t('actor.new') },
        ]}
        onChange={(actor) => actor && choose(actor)}
      />
      {unnamed && (
        <div className={styles.named}>
          <ItemPlace value={{ section: 'actors', subject: subject.id, item: unnamed.id }}>
            <TextField
              field="name"
              label={t('actor.name')}
              value={unnamed.name}
              autoFocus
              onChange={(name) =>
                change({ kind: 'actor', subject: subject.id, actor: unnamed.id, set: { name } })
              }
            />
            <PickField
              field="kind"
              label={t('actorKind')}
              value={unnamed.kind}
              options={actorKinds}
              onChange={(kind) =>
                kind &&
                change({ kind: 'actor', subject: subject.id, actor: unnamed.id, set: { kind } })
              }
            />
          </ItemPlace>
        </div>
      )}
    </>
  )
}
